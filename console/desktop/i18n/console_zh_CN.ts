<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Elapsed</name>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlertRow</name>
        <message>
            <source>Live</source>
            <extracomment>State of an alert, like those that follow.</extracomment>
            <translation>生效中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待生效</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已解除</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>已更新</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已到期</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>All-clear</source>
            <translation>解除通知</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>%1 targeted · %2 received · %3 presented · %4 refused</source>
            <translation>目标 %1 · 收到 %2 · 上屏 %3 · 拒绝 %4</translation>
        </message>
    </context>
    <context>
        <name>AlertsPage</name>
        <message>
            <source>Alerts</source>
            <translation>紧急提示</translation>
        </message>
        <message>
            <source>No alert was ever raised</source>
            <translation>还没有发布过紧急提示</translation>
        </message>
        <message>
            <source>Fastest glass</source>
            <translation>最快上屏</translation>
        </message>
        <message>
            <source>Half of them within</source>
            <translation>半数上屏用时</translation>
        </message>
        <message>
            <source>Slowest glass</source>
            <translation>最慢上屏</translation>
        </message>
        <message>
            <source>Choose an alert</source>
            <translation>请选择一条提示</translation>
        </message>
        <message>
            <source>Its receipts come in here, screen by screen.</source>
            <translation>各屏幕的回执将逐一显示在这里。</translation>
        </message>
        <message>
            <source>Raise an alert …</source>
            <translation>发布紧急提示…</translation>
        </message>
        <message>
            <source>Begin with an exercise: everybody sees that it is one.</source>
            <translation>可先做一次演练：屏幕上会标明演练。</translation>
        </message>
    </context>
    <context>
        <name>CancelBar</name>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Sign the all-clear</source>
            <translation>签名并解除</translation>
        </message>
        <message>
            <source>End this alert</source>
            <translation>解除这条提示</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Dark</source>
            <translation>熄屏</translation>
        </message>
        <message>
            <source>Built-in loop</source>
            <translation>内置循环</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 至 %2：%3</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Clear</source>
            <extracomment>Empties a field</extracomment>
            <translation>清空</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Screen, place, tag …</source>
            <translation>屏幕、地点、标签…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
    </context>
    <context>
        <name>FleetHeader</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Screen and place</source>
            <translation>屏幕与地点</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>On the glass</source>
            <translation>正在上屏</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>最近上报</translation>
        </message>
    </context>
    <context>
        <name>FleetList</name>
        <message>
            <source>No screens yet</source>
            <translation>还没有屏幕</translation>
        </message>
        <message>
            <source>No screen matches</source>
            <translation>没有符合条件的屏幕</translation>
        </message>
        <message>
            <source>Add one with: ironfence screen add</source>
            <translation>用命令添加：ironfence screen add</translation>
        </message>
        <message>
            <source>Search for less, or leave out a condition.</source>
            <translation>请减少搜索词，或去掉一个条件。</translation>
        </message>
    </context>
    <context>
        <name>FleetPage</name>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message numerus="yes">
            <source>Reading the list of screens: %n so far</source>
            <translation>
                <numerusform>正在读取屏幕列表：已有 %n 块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n screen(s)</source>
            <translation>
                <numerusform>共 %n 块屏幕</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 screens</source>
            <translation>%2 块屏幕中的 %1 块</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 块</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>Copy ids</source>
            <extracomment>Puts the ids of the chosen screens onto the clipboard</extracomment>
            <translation>复制编号</translation>
        </message>
    </context>
    <context>
        <name>IncidentName</name>
        <message>
            <source>Screen silent</source>
            <extracomment>Kinds of incidents, short; docs/incidents.md explains them.</extracomment>
            <translation>屏幕失联</translation>
        </message>
        <message>
            <source>Alerts may not arrive</source>
            <translation>紧急提示可能收不到</translation>
        </message>
        <message>
            <source>Wrong picture</source>
            <translation>画面异常</translation>
        </message>
        <message>
            <source>Picture frozen</source>
            <translation>画面卡住</translation>
        </message>
        <message>
            <source>Untrusted document refused</source>
            <translation>已拒绝不可信文件</translation>
        </message>
        <message>
            <source>Content missing</source>
            <translation>内容缺失</translation>
        </message>
        <message>
            <source>Storage too small</source>
            <translation>存储空间不足</translation>
        </message>
        <message>
            <source>Content behind</source>
            <translation>内容未更新</translation>
        </message>
        <message>
            <source>Disk nearly full</source>
            <translation>磁盘将满</translation>
        </message>
        <message>
            <source>Files cannot be played</source>
            <translation>文件无法播放</translation>
        </message>
        <message>
            <source>Frames dropped</source>
            <translation>画面丢帧</translation>
        </message>
        <message>
            <source>Player restarts</source>
            <translation>播放器反复重启</translation>
        </message>
        <message>
            <source>Too hot</source>
            <translation>温度过高</translation>
        </message>
        <message>
            <source>Clock not trusted</source>
            <translation>时钟不可信</translation>
        </message>
    </context>
    <context>
        <name>IncidentRow</name>
        <message>
            <source>Seen</source>
            <extracomment>An incident that somebody has seen; %1 is his note, or empty</extracomment>
            <translation>已阅</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>已阅：%1</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <extracomment>Says that somebody has seen an incident</extracomment>
            <translation>标为已阅</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>Level 1, red</source>
            <translation>一级 红色</translation>
        </message>
        <message>
            <source>Level 2, orange</source>
            <translation>二级 橙色</translation>
        </message>
        <message>
            <source>Level 3, yellow</source>
            <translation>三级 黄色</translation>
        </message>
        <message>
            <source>Level 4, blue</source>
            <translation>四级 蓝色</translation>
        </message>
        <message>
            <source>Exercise · %1</source>
            <translation>演练 · %1</translation>
        </message>
        <message>
            <source>Test · %1</source>
            <translation>测试 · %1</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Ironfence · %1</source>
            <translation>铁篱笆 · %1</translation>
        </message>
        <message>
            <source>The server does not take this operator: %1</source>
            <translation>服务器不接受此操作员：%1</translation>
        </message>
        <message>
            <source>The server has been away since %1. What you see is how it was; it goes on by itself. (%2)</source>
            <translation>服务器自 %1 起没有应答。当前显示的是此前的情况，恢复后会自动继续。（%2）</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Ironfence</source>
            <translation>铁篱笆</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>紧急提示</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>the theme of the window</comment>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Passphrase of your key</source>
            <translation>密钥口令</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message numerus="yes">
            <source>%1, %n screen(s) amiss</source>
            <translation>
                <numerusform>%1，%n 块屏幕异常</numerusform>
            </translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
    </context>
    <context>
        <name>ProfileWord</name>
        <message>
            <source>Bank lobby</source>
            <extracomment>Profile of a screen, like those that follow.</extracomment>
            <translation>银行大厅</translation>
        </message>
        <message>
            <source>LED billboard</source>
            <translation>LED 广告屏</translation>
        </message>
        <message>
            <source>ATM</source>
            <translation>自助机</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>互动终端</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>柜面</translation>
        </message>
        <message>
            <source>Service hall</source>
            <translation>办事大厅</translation>
        </message>
    </context>
    <context>
        <name>RaiseForm</name>
        <message>
            <source>Exercise</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Real alert</source>
            <translation>真实提示</translation>
        </message>
        <message>
            <source>Begin with a template …</source>
            <translation>从模板开始…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>What people must know, in one line</source>
            <translation>一句话说清楚</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>骗局怎么骗</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>群众怎么办</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>发布单位</translation>
        </message>
        <message>
            <source>Sender, as on the glass</source>
            <translation>屏幕上显示的发布单位</translation>
        </message>
        <message>
            <source>It ends by itself after</source>
            <translation>自动结束时间</translation>
        </message>
        <message>
            <source>30 minutes</source>
            <translation>30 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 小时</translation>
        </message>
        <message>
            <source>12 hours</source>
            <translation>12 小时</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>72 hours</source>
            <translation>72 小时</translation>
        </message>
    </context>
    <context>
        <name>RaisePanel</name>
        <message>
            <source>The headline is missing</source>
            <translation>请填写标题</translation>
        </message>
        <message>
            <source>The headline is too long</source>
            <translation>标题过长</translation>
        </message>
        <message>
            <source>A text is too long</source>
            <translation>正文过长</translation>
        </message>
        <message>
            <source>The sender is missing or too long</source>
            <translation>请填写发布单位（不超过 40 字）</translation>
        </message>
        <message>
            <source>Choose at least one place</source>
            <translation>请至少选择一个地点</translation>
        </message>
        <message>
            <source>Too many places: choose one above them</source>
            <translation>地点过多，请选择上一级</translation>
        </message>
        <message>
            <source>Raise an alert</source>
            <translation>发布紧急提示</translation>
        </message>
        <message>
            <source>Raise an exercise</source>
            <translation>发布演练</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>Where: %n screen(s)</source>
            <translation>
                <numerusform>范围：%n 块屏幕</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank lobby, 1920×1080</source>
            <translation>银行大厅 1920×1080</translation>
        </message>
        <message>
            <source>LED strip, 384×64</source>
            <translation>LED 条屏 384×64</translation>
        </message>
        <message>
            <source>ATM, 800×600</source>
            <translation>自助机 800×600</translation>
        </message>
        <message>
            <source>Releasing …</source>
            <translation>正在发布…</translation>
        </message>
        <message numerus="yes">
            <source>Sign and release to %n screen(s)</source>
            <translation>
                <numerusform>签名并发布到 %n 块屏幕</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sign and release the exercise to %n screen(s)</source>
            <translation>
                <numerusform>签名并发布演练到 %n 块屏幕</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReachBar</name>
        <message>
            <source>%1 of %2 presented</source>
            <translation>%2 块中 %1 块已上屏</translation>
        </message>
    </context>
    <context>
        <name>ReceiptRow</name>
        <message>
            <source>No receipt</source>
            <extracomment>A screen said nothing of an alert.</extracomment>
            <translation>无回执</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收到</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验签</translation>
        </message>
        <message>
            <source>On the glass</source>
            <translation>已上屏</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>Ironfence</source>
            <translation>铁篱笆</translation>
        </message>
        <message>
            <source>This console knows no server yet</source>
            <translation>控制台尚未连接服务器</translation>
        </message>
        <message>
            <source>An operator's directory is made by: ironfence init. Name another one with --operator, or in IRONFENCE_OPERATOR.</source>
            <translation>操作员目录由 ironfence init 建立；也可用 --operator 或环境变量 IRONFENCE_OPERATOR 指定另一个目录。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ScreenSheet</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>On the glass</source>
            <translation>正在上屏</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>正在播放</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>应当播放</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Next 24 hours</source>
            <translation>未来 24 小时</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>存在的问题</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Canvas</source>
            <translation>画布</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>连接自</translation>
        </message>
        <message>
            <source>no</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Disk free</source>
            <translation>磁盘余量</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>本地内容</translation>
        </message>
        <message>
            <source>%1, %2 missing</source>
            <translation>%1，缺 %2</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟偏差</translation>
        </message>
        <message>
            <source>%1 s off</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>not compared yet</source>
            <translation>尚未校对</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>画面帧</translation>
        </message>
        <message>
            <source>%1 shown, %2 dropped</source>
            <translation>已显示 %1，丢帧 %2</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>播放器</translation>
        </message>
        <message>
            <source>Last fault</source>
            <translation>最近故障</translation>
        </message>
        <message>
            <source>%1 has a guaranteed share of the hour</source>
            <extracomment>Why something is due; %1 is a programme. Like those that follow.</extracomment>
            <translation>%1 有保证的每小时占比</translation>
        </message>
        <message>
            <source>%1 has the highest rank, and it is its turn</source>
            <translation>%1 级别最高，轮到它播放</translation>
        </message>
        <message>
            <source>%1 stands beside the leading zone</source>
            <translation>%1 与主区同屏</translation>
        </message>
        <message>
            <source>No programme applies</source>
            <translation>没有适用的节目</translation>
        </message>
        <message>
            <source>It is outside the hours of the screen</source>
            <translation>不在屏幕开启时段</translation>
        </message>
        <message>
            <source>%1 has a share, and the shares divide the whole time</source>
            <translation>%1 按占比播放，各占比分满全部时间</translation>
        </message>
    </context>
    <context>
        <name>StateLook</name>
        <message>
            <source>Wrong picture</source>
            <extracomment>State of a screen: its picture is black, frozen or wrong. A short word, like those that follow.</extracomment>
            <translation>画面异常</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Not responding</source>
            <extracomment>State of a screen: connected, but it says or hears nothing.</extracomment>
            <translation>无响应</translation>
        </message>
        <message>
            <source>Behind</source>
            <extracomment>State of a screen: content that it should have has not come.</extracomment>
            <translation>内容滞后</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Not installed</source>
            <extracomment>State of a screen: it has never connected.</extracomment>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>State of a screen: switched off by its hours or by a person.</extracomment>
            <translation>熄屏</translation>
        </message>
        <message>
            <source>As expected</source>
            <extracomment>State of a screen: it shows what it should.</extracomment>
            <translation>正常</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Screens as expected</source>
            <translation>正常屏幕</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1 块</translation>
        </message>
        <message>
            <source>Screens amiss</source>
            <translation>异常屏幕</translation>
        </message>
        <message numerus="yes">
            <source>%n of them offline</source>
            <translation>
                <numerusform>其中 %n 块离线</numerusform>
            </translation>
        </message>
        <message>
            <source>Live alerts</source>
            <translation>生效中的提示</translation>
        </message>
        <message>
            <source>on the glass now</source>
            <translation>正在上屏</translation>
        </message>
        <message>
            <source>none on the glass</source>
            <translation>当前没有</translation>
        </message>
        <message>
            <source>Shown yesterday</source>
            <translation>昨日播放率</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message numerus="yes">
            <source>%n screen(s) not accounted for</source>
            <translation>
                <numerusform>%n 块屏幕尚无记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 screen-hours missed</source>
            <translation>缺播 %1 屏时</translation>
        </message>
        <message>
            <source>no account of it yet</source>
            <translation>尚无记录</translation>
        </message>
        <message numerus="yes">
            <source>%n open incident(s)</source>
            <translation>
                <numerusform>%n 条未恢复的异常</numerusform>
            </translation>
        </message>
        <message>
            <source>Open incidents</source>
            <translation>未恢复的异常</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>一切正常</translation>
        </message>
        <message>
            <source>What goes wrong on a screen appears here by itself.</source>
            <translation>屏幕一旦出现问题，会自动显示在这里。</translation>
        </message>
    </context>
</TS>
