<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddedSheet</name>
    <message>
        <source>%1 has been added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>The list has it as not installed until its player reports for the first time.</source>
        <translation>在播放器首次报告之前，它在列表中显示为“未安装”。</translation>
    </message>
    <message>
        <source>1. Bring this folder to the machine of the screen. It holds the screen&apos;s password: leave no copies.</source>
        <translation>1. 把这个文件夹拷到该屏幕的主机上。其中有这块屏幕的密码，不要在别处留副本。</translation>
    </message>
    <message>
        <source>The folder of its player</source>
        <translation>播放器的文件夹</translation>
    </message>
    <message>
        <source>2. Start the player there; if the folder lies elsewhere on that machine, with its path there.</source>
        <translation>2. 在那台主机上启动播放器；文件夹放在别的位置时，请改用那里的路径。</translation>
    </message>
    <message>
        <source>The command that starts its player</source>
        <translation>启动播放器的命令</translation>
    </message>
    <message>
        <source>3. Within a minute the screen reports, and shows what is due there.</source>
        <translation>3. 一分钟之内，屏幕会发来报告，并开始播放该播的内容。</translation>
    </message>
    <message>
        <source>To the list of screens</source>
        <translation>回到屏幕列表</translation>
    </message>
    <message>
        <source>Add another one like it</source>
        <translation>再添加一块类似的</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>%1 targeted · %2 received · %3 presented · %4 refused</source>
        <translation>目标 %1 · 收到 %2 · 上屏 %3 · 拒绝 %4</translation>
    </message>
</context>
<context>
    <name>AlertStateWord</name>
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
    <message>
        <source>Older alerts</source>
        <translation>更早的提示</translation>
    </message>
</context>
<context>
    <name>AssetChooser</name>
    <message>
        <source>Choose a video or a picture</source>
        <translation>选择视频或图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>素材库为空</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有符合的素材</translation>
    </message>
    <message>
        <source>Videos and pictures that are uploaded come up here.</source>
        <translation>上传的视频和图片会出现在这里。</translation>
    </message>
    <message>
        <source>Name, kind, tag …</source>
        <translation>名称、类型、标签…</translation>
    </message>
</context>
<context>
    <name>AssetFactList</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>of a video: how it is encoded</comment>
        <translation>画面编码</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音编码</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts a hash onto the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>复制完整的 SHA-256</translation>
    </message>
</context>
<context>
    <name>AssetFilterBar</name>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Name, tag, pinyin, SHA-256 …</source>
        <translation>名称、标签、拼音、SHA-256…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>Of the filter by tags: none is chosen</extracomment>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>AssetHeader</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of assets</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>上屏检查</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Column of the list of assets: width and height</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Column of the list of assets: how long a video is</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of assets: bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column of the list of assets: when</extracomment>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>AssetList</name>
    <message>
        <source>No assets yet</source>
        <translation>还没有素材</translation>
    </message>
    <message>
        <source>No asset matches</source>
        <translation>没有符合条件的素材</translation>
    </message>
    <message>
        <source>Drop videos and images here: the server examines each of them before screens get it.</source>
        <translation>请将视频和图片拖到此处：服务器逐一检查，通过后屏幕才会收到。</translation>
    </message>
    <message>
        <source>Search for less, or leave out a condition.</source>
        <translation>请减少搜索词，或去掉一个条件。</translation>
    </message>
</context>
<context>
    <name>AssetPreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>The preview comes after the examination</source>
        <translation>检查完成后生成预览</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>暂无预览</translation>
    </message>
    <message>
        <source>Preview at %1 of %2</source>
        <translation>预览：%1，共 %2</translation>
    </message>
</context>
<context>
    <name>AssetRow</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>AssetSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>上屏检查</translation>
    </message>
    <message>
        <source>The server examines it. Screens get it only after that.</source>
        <translation>服务器正在检查，检查结束后屏幕才会收到。</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>暂无检查结果。</translation>
    </message>
    <message>
        <source>Insisted on</source>
        <extracomment>When somebody insisted on an asset that pre-flight refuses</extracomment>
        <translation>坚持使用</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Programmes are being read …</source>
        <translation>正在读取节目…</translation>
    </message>
    <message>
        <source>No programme shows it, neither live nor in a draft.</source>
        <translation>没有节目使用它：生效中的没有，草稿里也没有。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>AssetTile</name>
    <message>
        <source>Refused by the examination: it cannot be published</source>
        <translation>检查未通过，不能发布</translation>
    </message>
    <message>
        <source>Still being examined</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>图片，%1</translation>
    </message>
    <message>
        <source>Video, %1, %2 s</source>
        <translation>视频，%1，%2 秒</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Show their names</source>
        <extracomment>Each of the chosen screens shows its name and place on its glass</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <extracomment>The chosen screens ask the server anew for everything</extracomment>
        <translation>重新同步</translation>
    </message>
    <message>
        <source>%1 of %2 screens have answered</source>
        <translation>%2 块屏幕中已有 %1 块应答</translation>
    </message>
    <message>
        <source>%1 of %2 screens have done it</source>
        <translation>%2 块屏幕中 %1 块已完成</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>Names of screens</extracomment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BecauseWord</name>
    <message>
        <source>%1 has a guaranteed share of the hour</source>
        <extracomment>Why something is due; %1 is a programme. Like those that follow.</extracomment>
        <translation>《%1》每小时有保证的播放占比</translation>
    </message>
    <message>
        <source>%1 has the highest rank, and it is its turn</source>
        <translation>《%1》级别最高，轮到它播放</translation>
    </message>
    <message>
        <source>%1 has a share, and the shares divide the whole time</source>
        <translation>《%1》按占比播放，各占比分满全部时间</translation>
    </message>
    <message>
        <source>%1 stands beside the leading zone</source>
        <translation>《%1》与主区同屏</translation>
    </message>
    <message>
        <source>No programme applies</source>
        <translation>没有适用的节目</translation>
    </message>
    <message>
        <source>It is outside the hours of the screen</source>
        <translation>不在屏幕开启时段</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Update …</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>上屏</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>无回执</translation>
    </message>
    <message>
        <source>What every screen said</source>
        <translation>各屏幕的回执</translation>
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
    <name>CanvasForm</name>
    <message>
        <source>Canvas: the pixels that belong to it</source>
        <translation>画布：属于它的像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>From the left</source>
        <extracomment>Where the canvas begins in the picture that the machine puts out, in pixels</extracomment>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Folded into rows</source>
        <extracomment>A long LED strip whose modules hang below each other: how many rows</extracomment>
        <translation>折成几行</translation>
    </message>
    <message>
        <source>Turned clockwise</source>
        <translation>顺时针旋转</translation>
    </message>
    <message>
        <source>not turned</source>
        <extracomment>Degrees by which a screen hangs turned</extracomment>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>90°</source>
        <translation>90°</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>270°</source>
        <translation>270°</translation>
    </message>
    <message>
        <source>Each side has 16 to 16384 pixels.</source>
        <translation>每边为 16 至 16384 像素。</translation>
    </message>
    <message>
        <source>It begins 0 to 16384 pixels from the left and from the top.</source>
        <translation>距左边、距上边均为 0 至 16384 像素。</translation>
    </message>
    <message>
        <source>1 to 64 rows of equal width, each at least 16 pixels wide, and together at most 16384 high.</source>
        <translation>1 至 64 行，各行等宽且不少于 16 像素，总高不超过 16384 像素。</translation>
    </message>
    <message>
        <source>It takes %1×%2 pixels of the output, from %3, %4.</source>
        <extracomment>Size of the part of the output that a canvas takes, and where it begins there</extracomment>
        <translation>在输出画面中占 %1×%2 像素，起点为（%3，%4）。</translation>
    </message>
</context>
<context>
    <name>CanvasFrame</name>
    <message>
        <source>%1, %2×%3</source>
        <extracomment>A kind of screen, and the pixels of its canvas.</extracomment>
        <translation>%1 %2×%3</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Another template …</source>
        <translation>换个模板…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What people must know, in one line</source>
        <translation>用一句话写清要让群众知道的事</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>动画内容</translation>
    </message>
    <message>
        <source>A fence closes to a shield</source>
        <extracomment>Drawings of an animated scene.</extracomment>
        <translation>篱笆合拢成盾</translation>
    </message>
    <message>
        <source>A call is put down</source>
        <translation>挂断诈骗电话</translation>
    </message>
    <message>
        <source>A code is locked away</source>
        <translation>锁住验证码</translation>
    </message>
    <message>
        <source>A transfer is stopped</source>
        <translation>拦住转账</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Lines before the sections</source>
        <translation>小节之前的文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Slogan: the sentence to keep</source>
        <translation>口号：最要记住的一句</translation>
    </message>
    <message>
        <source>QR code: where it leads</source>
        <translation>二维码指向的网址</translation>
    </message>
    <message>
        <source>An example, and no real case</source>
        <translation>示例，并非真实案例</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>CardPreviews</name>
    <message>
        <source>Portrait</source>
        <translation>竖屏</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Card …</source>
        <extracomment>Adds a card to the items; the next one: a video or a picture of the library.</extracomment>
        <translation>卡片…</translation>
    </message>
    <message>
        <source>Library …</source>
        <translation>素材…</translation>
    </message>
    <message>
        <source>Double this item</source>
        <translation>复制此项</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>删除此项</translation>
    </message>
    <message>
        <source>Items of zone %1</source>
        <extracomment>Whose items these are: of &quot;Zone 1&quot;, &quot;Zone 2&quot; …</extracomment>
        <translation>第 %1 区的内容</translation>
    </message>
    <message>
        <source>Another order in every round</source>
        <translation>每轮打乱顺序</translation>
    </message>
</context>
<context>
    <name>ContestBar</name>
    <message>
        <source>Somebody else has removed this draft meanwhile. Yours is not lost: save it under a name.</source>
        <translation>此草稿已被他人删除。您的内容没有丢失：请另取名称保存。</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft meanwhile. Nothing was overwritten. Keep yours under another name, or take theirs; yours comes back by undoing.</source>
        <translation>此草稿已被他人修改，没有覆盖任何内容。您可以把自己的内容另存为其他名称，或改用对方的内容；改用后仍可撤销找回自己的内容。</translation>
    </message>
    <message>
        <source>Name for machines: a-z, 0-9, -</source>
        <translation>编号：小写字母、数字和“-”</translation>
    </message>
    <message>
        <source>Keep mine under this name</source>
        <translation>以此编号另存我的内容</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>改用对方的内容</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>From, with this day</source>
        <extracomment>The first of several days.</extracomment>
        <translation>起始日（含当天）</translation>
    </message>
    <message>
        <source>To, with this day</source>
        <extracomment>The last of several days.</extracomment>
        <translation>截止日（含当天）</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>未来 24 小时</translation>
    </message>
    <message>
        <source>A day of the years 2000 to 2100, as 2026-12-01.</source>
        <translation>请填写 2000 至 2100 年间的日期，如 2026-12-01。</translation>
    </message>
</context>
<context>
    <name>DayColours</name>
    <message>
        <source>Dark</source>
        <translation>熄屏</translation>
    </message>
    <message>
        <source>Built-in loop</source>
        <translation>内置循环</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>The day in stretches</source>
        <translation>当天各时段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>DaypartList</name>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Remove this part of the day</source>
        <translation>删除此时段</translation>
    </message>
    <message>
        <source>Add a part of the day</source>
        <translation>添加时段</translation>
    </message>
</context>
<context>
    <name>DesignChooser</name>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DesignWord</name>
    <message>
        <source>Slogan</source>
        <extracomment>Template of a card, like those that follow.</extracomment>
        <translation>口号</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>自问清单</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>手法揭秘</translation>
    </message>
    <message>
        <source>Case bulletin</source>
        <translation>案例通报</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线电话</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>公开信</translation>
    </message>
    <message>
        <source>Counter card</source>
        <translation>柜台询问卡</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Animated scene</source>
        <translation>动画场景</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not kept!</source>
        <translation>未能暂存！</translation>
    </message>
    <message>
        <source>Kept here, not saved</source>
        <translation>已暂存本机，未保存</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>节目标题</translation>
    </message>
    <message>
        <source>Name for machines: a-z, 0-9, -</source>
        <translation>编号：小写字母、数字和“-”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Changes cannot be kept on this machine: %1</source>
        <translation>无法在本机暂存修改：%1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与范围</translation>
    </message>
    <message>
        <source>Before it can be saved: %1</source>
        <translation>保存之前请先处理：%1</translation>
    </message>
    <message>
        <source>This is your unfinished work.</source>
        <translation>这是您上次未完成的编辑。</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>Rectangles of the canvas.</extracomment>
        <translation>分区</translation>
    </message>
</context>
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
    <name>EnrolPanel</name>
    <message>
        <source>Give it an id</source>
        <translation>请填写编号</translation>
    </message>
    <message>
        <source>It needs another id</source>
        <translation>请换一个编号</translation>
    </message>
    <message>
        <source>Its canvas cannot be so</source>
        <translation>画布填写有误</translation>
    </message>
    <message>
        <source>A tag cannot be so</source>
        <translation>标签填写有误</translation>
    </message>
    <message>
        <source>Say where it hangs</source>
        <translation>请指定安装地点</translation>
    </message>
    <message>
        <source>Its times cannot be so</source>
        <translation>时间填写有误</translation>
    </message>
    <message>
        <source>Choose a folder for its player</source>
        <translation>请为播放器选择文件夹</translation>
    </message>
    <message>
        <source>Add a screen</source>
        <translation>添加屏幕</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Sign and write the folder once more</source>
        <translation>签名并重新写入文件夹</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>签名并添加</translation>
    </message>
</context>
<context>
    <name>ExaminationLook</name>
    <message>
        <source>Refused</source>
        <extracomment>State of an asset: pre-flight refuses it. A short word, like those that follow.</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>State of an asset: screens get it, but pre-flight warns.</extracomment>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Being examined</source>
        <extracomment>State of an asset: pre-flight has not ended yet.</extracomment>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Insisted on</source>
        <extracomment>State of an asset: it was refused, and a person wants it on screens all the same.</extracomment>
        <translation>坚持使用</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State of an asset: pre-flight found nothing wrong.</extracomment>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>FestivalForm</name>
    <message>
        <source>Festival or solar term</source>
        <translation>节日或节气</translation>
    </message>
    <message>
        <source>Days before it</source>
        <translation>提前几天</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>延后几天</translation>
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
    <name>FilePicker</name>
    <message>
        <source>Upload files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上一级文件夹</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>文件夹或文件的路径</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a person&apos;s own folder</comment>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>Nothing to upload here</source>
        <translation>这里没有可上传的文件</translation>
    </message>
    <message>
        <source>MP4, WebM, PNG, JPEG, WebP and SVG are shown.</source>
        <translation>只列出 MP4、WebM、PNG、JPEG、WebP 和 SVG。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>没有这个文件夹或文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type the path of one.</source>
        <translation>
            <numerusform>另有 %n 项未列出，请直接输入路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>上传 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
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
    <message>
        <source>Save this filter …</source>
        <extracomment>Keeps a filter for another time</extracomment>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <extracomment>Removes a filter that was kept</extracomment>
        <translation>删除此筛选</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Format</source>
        <extracomment>What pre-flight looks at, like those that follow.</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Intactness</source>
        <extracomment>Whether every frame of a file can be shown</extracomment>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Flashes</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Red flashes</source>
        <translation>红色闪烁</translation>
    </message>
    <message>
        <source>Flashes on bright screens</source>
        <translation>高亮屏幕上的闪烁</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>These screens decode nothing with ease but H.264 with 8 bits and 4:2:0.</source>
        <translation>这些屏幕只能流畅播放 8 位、4:2:0 的 H.264。</translation>
    </message>
    <message>
        <source>More pixels a second than any screen decodes.</source>
        <translation>每秒像素过多，任何屏幕都无法解码。</translation>
    </message>
    <message>
        <source>More pixels than these screens show with ease.</source>
        <translation>像素过多，这些屏幕难以流畅显示。</translation>
    </message>
    <message>
        <source>Screens show 60 frames a second and drop the others.</source>
        <translation>屏幕每秒显示 60 帧，其余的帧会被丢弃。</translation>
    </message>
    <message>
        <source>Upright, on screens that lie: two thirds of them stay empty.</source>
        <translation>竖幅内容在横屏上播放：屏幕的三分之二会空着。</translation>
    </message>
    <message>
        <source>Lying, on screens that stand upright: two thirds of them stay empty.</source>
        <translation>横幅内容在竖屏上播放：屏幕的三分之二会空着。</translation>
    </message>
    <message>
        <source>Longer than an hour.</source>
        <translation>超过一小时。</translation>
    </message>
    <message>
        <source>Gone before it is seen.</source>
        <translation>过短，观众来不及看清。</translation>
    </message>
    <message>
        <source>Longer than people stay before these screens.</source>
        <translation>过长，观众在这些屏幕前停留不了这么久。</translation>
    </message>
    <message>
        <source>No screen can play it.</source>
        <translation>任何屏幕都无法播放。</translation>
    </message>
    <message>
        <source>Damaged from %1 s on.</source>
        <translation>从第 %1 秒起损坏。</translation>
    </message>
    <message>
        <source>Flashes more than three times a second, from %1 s to %2 s.</source>
        <translation>第 %1 秒至第 %2 秒每秒闪烁超过三次。</translation>
    </message>
    <message>
        <source>Flashes in saturated red, from %1 s to %2 s.</source>
        <translation>第 %1 秒至第 %2 秒有饱和红色闪烁。</translation>
    </message>
    <message>
        <source>It cannot be brought to the loudness of the others, or nobody could measure how loud it is.</source>
        <translation>响度无法调到与其他素材一致，或无法测出响度。</translation>
    </message>
    <message>
        <source>The server could not examine it.</source>
        <translation>服务器未能完成检查。</translation>
    </message>
    <message>
        <source>Export it as MP4 with H.264 (High) and AAC.</source>
        <translation>请导出为 MP4（H.264 High 与 AAC）。</translation>
    </message>
    <message>
        <source>Export it with at most 3840×2160 at 60 frames a second.</source>
        <translation>请以不超过 3840×2160、每秒 60 帧导出。</translation>
    </message>
    <message>
        <source>Export it no larger than these screens are, at 60 frames a second at most.</source>
        <translation>请按这些屏幕的尺寸导出，每秒不超过 60 帧。</translation>
    </message>
    <message>
        <source>Export it with 25, 30, 50 or 60 frames a second.</source>
        <translation>请以每秒 25、30、50 或 60 帧导出。</translation>
    </message>
    <message>
        <source>Make a lying cut, 1920×1080.</source>
        <translation>请另做 1920×1080 的横幅版本。</translation>
    </message>
    <message>
        <source>Make an upright cut, 1080×1920.</source>
        <translation>请另做 1080×1920 的竖幅版本。</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>请分成几段。</translation>
    </message>
    <message>
        <source>Make it longer, or an image.</source>
        <translation>请加长，或改为图片。</translation>
    </message>
    <message>
        <source>Make a shorter cut.</source>
        <translation>请剪辑一个短版。</translation>
    </message>
    <message>
        <source>Export it again, and upload the new file.</source>
        <translation>请重新导出，并上传新文件。</translation>
    </message>
    <message>
        <source>Keep to three flashes in any second, or to a quarter of the picture.</source>
        <translation>请将闪烁控制在每秒三次以内，或画面的四分之一以内。</translation>
    </message>
    <message>
        <source>Export its sound with −24 LKFS and peaks of −2 dBTP at most.</source>
        <translation>请以 −24 LKFS、峰值不超过 −2 dBTP 重新导出声音。</translation>
    </message>
    <message>
        <source>Have the server started anew to try once more, or look at the file yourself and insist.</source>
        <translation>请重启服务器再试一次，或自行看过文件后坚持使用。</translation>
    </message>
    <message>
        <source>Flashes too brightly on screens of %3 cd/m², from %1 s to %2 s.</source>
        <translation>第 %1 秒至第 %2 秒的闪烁在 %3 cd/m² 的屏幕上过亮。</translation>
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
        <source>Search for less, or leave out a condition.</source>
        <translation>请减少搜索词，或去掉一个条件。</translation>
    </message>
    <message>
        <source>Add the first one with the button above.</source>
        <translation>点上方的“添加屏幕”，添加第一块。</translation>
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
    <message>
        <source>List</source>
        <extracomment>The screens as a wall of pictures, or as a list of names</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Wall of pictures</source>
        <translation>画面墙</translation>
    </message>
    <message>
        <source>Add a screen …</source>
        <translation>添加屏幕…</translation>
    </message>
</context>
<context>
    <name>GlassTime</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Receipts of alerts</source>
        <translation>紧急提示回执</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>播放记录</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>No plays came from it in the last 30 days.</source>
        <translation>最近 30 天没有收到播放记录。</translation>
    </message>
    <message>
        <source>There is more: %1 prints all of it.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>还有更早的记录，可用命令 %1 全部导出。</translation>
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
    <name>IncidentWords</name>
    <message>
        <source>The picture is black</source>
        <extracomment>What a screen found on its own glass.</extracomment>
        <translation>画面全黑</translation>
    </message>
    <message>
        <source>Something else covers the picture</source>
        <translation>画面被其他内容遮挡</translation>
    </message>
    <message>
        <source>The picture does not move</source>
        <translation>画面静止不动</translation>
    </message>
    <message>
        <source>It shows what is not due</source>
        <translation>显示的不是应播内容</translation>
    </message>
    <message>
        <source>It does not believe the server&apos;s time, which is before what was signed</source>
        <translation>不采信服务器的时间：它早于已签名的内容</translation>
    </message>
    <message>
        <source>Its clock has lost the time; it counts on from the newest that it knows</source>
        <translation>时钟丢失了时间，正从已知的最新时间继续计时</translation>
    </message>
    <message>
        <source>Its clock was not compared with the server&apos;s</source>
        <translation>时钟尚未与服务器比对</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is wrong: %1</source>
        <translation>画面异常：%1</translation>
    </message>
    <message numerus="yes">
        <source>decoder made anew %n time(s)</source>
        <translation>
            <numerusform>重建解码器 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window made anew %n time(s)</source>
        <translation>
            <numerusform>重建窗口 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>player started anew %n time(s)</source>
        <translation>
            <numerusform>重启播放器 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What is wrong with the picture; what the player has done about it</extracomment>
        <translation>%1；已%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Its clock jumped %n time(s) within 10 minutes</source>
        <translation>
            <numerusform>时钟 10 分钟内跳变 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock is %1 s off the server&apos;s, known to %2 s</source>
        <translation>时钟与服务器相差 %1 秒，误差 %2 秒</translation>
    </message>
    <message>
        <source>Connected, but no report for %1</source>
        <translation>已连接，但 %1没有上报</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <translation>已离线 %1</translation>
    </message>
    <message>
        <source>It reports, but has heard nothing from the server for %1</source>
        <translation>仍在上报，但 %1没有收到服务器的消息</translation>
    </message>
    <message>
        <source>%1 % of the video frames that were due never reached the glass</source>
        <translation>%1% 应显示的视频帧没有上屏</translation>
    </message>
    <message>
        <source>It refused %1</source>
        <translation>拒收：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of what it shows missing</source>
        <translation>
            <numerusform>缺少 %n 个应播文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its store is %1 too small for the next 7 days</source>
        <translation>存储空间还差 %1 才够未来 7 天使用</translation>
    </message>
    <message>
        <source>It goes by assignment %1 instead of %2</source>
        <translation>屏幕配置还是第 %1 版，应为第 %2 版</translation>
    </message>
    <message>
        <source>It has manifest %1 of %2 instead of %3</source>
        <translation>%2 的清单还是第 %1 版，应为第 %3 版</translation>
    </message>
    <message>
        <source>%1 left on its disk</source>
        <translation>磁盘只剩 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left on its disk</source>
        <translation>磁盘只剩 %1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be decoded or broke within 10 minutes</source>
        <translation>
            <numerusform>10 分钟内有 %n 个条目无法解码或播放中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its player started %n time(s) within 10 minutes</source>
        <translation>
            <numerusform>播放器 10 分钟内启动了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
</context>
<context>
    <name>InsistForm</name>
    <message>
        <source>Screens will get it although pre-flight refuses it. The note is kept with it: no names of persons.</source>
        <translation>上屏检查已拒绝该素材，坚持后屏幕仍会收到。理由会随素材保存，请勿写入个人姓名。</translation>
    </message>
    <message>
        <source>Why: seen in full; the flash is a corner …</source>
        <translation>理由，例如：已完整观看，闪烁仅在画面一角…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Leaves a question without doing anything</extracomment>
        <translation>不坚持</translation>
    </message>
    <message>
        <source>Insist</source>
        <translation>坚持使用</translation>
    </message>
    <message>
        <source>Insist on it …</source>
        <translation>坚持使用…</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>%1 in the zone %2</source>
        <translation>%1，位于分区 %2</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Seconds on the glass; empty: as long as it takes to read, %1</source>
        <translation>停留秒数；留空则按阅读所需，%1 秒</translation>
    </message>
    <message>
        <source>Seconds on the glass; empty: %1, by itself</source>
        <translation>停留秒数；留空则为 %1 秒</translation>
    </message>
    <message>
        <source>Fill the canvas, and lose what stands over its edges</source>
        <translation>铺满画面，裁去超出边缘的部分</translation>
    </message>
    <message>
        <source>A playlist in the playlist. It is kept as it is, and can be moved, doubled and removed as a whole.</source>
        <translation>这是嵌套的播放列表。其内容保持不变，可整体移动、复制或删除。</translation>
    </message>
    <message>
        <source>Times in each round, spread evenly; empty: once</source>
        <translation>每轮播放次数，均匀分布；留空为一次</translation>
    </message>
    <message>
        <source>about %1 minutes of every hour</source>
        <translation>每小时约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 minutes of an hour of its own</source>
        <translation>单独播放时每小时约 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Add a card, and fill it in.</source>
        <translation>请添加卡片并填写文字。</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message numerus="yes">
        <source>Nested playlist, %n item(s)</source>
        <translation>
            <numerusform>嵌套播放列表，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>The length of an item, which nobody has said.</extracomment>
        <translation>自动</translation>
    </message>
    <message numerus="yes">
        <source>%n times a round</source>
        <extracomment>An item comes so often in each round.</extracomment>
        <translation>
            <numerusform>每轮 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LackWord</name>
    <message>
        <source>Item %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>the programme has no title</source>
        <translation>请填写节目标题</translation>
    </message>
    <message>
        <source>there is nothing to show yet</source>
        <translation>还没有可播放的内容</translation>
    </message>
    <message>
        <source>the card has no title</source>
        <translation>请填写卡片标题</translation>
    </message>
    <message>
        <source>a line is empty, or one is missing</source>
        <translation>有空行，或缺少要点</translation>
    </message>
    <message>
        <source>a section has no head</source>
        <translation>有小节未填写小标题</translation>
    </message>
    <message>
        <source>the telephone number is missing, or is none</source>
        <translation>电话号码未填写或格式不对</translation>
    </message>
    <message>
        <source>the address of the QR code must be https://…</source>
        <translation>二维码网址须为 https://…</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>结束时间早于开始时间</translation>
    </message>
    <message>
        <source>a part of the day ends when it begins</source>
        <translation>有时段的起止时间相同</translation>
    </message>
    <message>
        <source>nobody knows how long the video is: say how many seconds</source>
        <translation>视频时长不明，请填写停留秒数</translation>
    </message>
    <message>
        <source>the programme is too large: take items out</source>
        <translation>节目内容过多，请减少项目</translation>
    </message>
    <message>
        <source>Zone %1: %2</source>
        <translation>第 %1 区：%2</translation>
    </message>
    <message>
        <source>a text of the ticker is empty</source>
        <translation>滚动字幕中有一条是空的</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>This programme is not saved.</source>
        <translation>此节目尚未保存。</translation>
    </message>
    <message>
        <source>Go on with it later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此页</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>Reading the list of assets: %n so far</source>
        <translation>
            <numerusform>正在读取素材列表：已读 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>共 %n 个素材</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 assets</source>
        <translation>%2 个素材中的 %1 个</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of the list of assets</extracomment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Upload files …</source>
        <translation>上传文件…</translation>
    </message>
    <message>
        <source>Let go to upload</source>
        <translation>松开即可上传</translation>
    </message>
    <message>
        <source>MP4, WebM, PNG, JPEG, WebP and SVG; of folders the files that lie in them.</source>
        <translation>支持 MP4、WebM、PNG、JPEG、WebP 和 SVG；拖入文件夹时上传其中的文件。</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>删除第 %1 行</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>LunarDayChoice</name>
    <message>
        <source>month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>LunarForm</name>
    <message>
        <source>From, with this day</source>
        <translation>起始日（含当天）</translation>
    </message>
    <message>
        <source>To, with this day</source>
        <translation>截止日（含当天）</translation>
    </message>
    <message>
        <source>It goes on into the next lunar year.</source>
        <translation>跨入下一个农历年。</translation>
    </message>
    <message>
        <source>In a month of 29 days, its last day.</source>
        <translation>小月（29 天）取当月最后一天。</translation>
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
    <name>MonthDayGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Mon</source>
        <extracomment>A day of the week, short, like those that follow.</extracomment>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <extracomment>Rank of a programme, the highest; like those that follow.</extracomment>
        <translation>必播</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>垫播</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>What an item is, like those that follow.</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>滚动字幕</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <extracomment>A day of the Chinese calendar, like those that follow.</extracomment>
        <translation>春节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Dragon-Head Day</source>
        <translation>龙抬头</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Qixi</source>
        <translation>七夕节</translation>
    </message>
    <message>
        <source>Ghost Festival</source>
        <translation>中元节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>Double Ninth</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Winter Clothes Day</source>
        <translation>寒衣节</translation>
    </message>
    <message>
        <source>Winter Solstice</source>
        <translation>冬至</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>腊八节</translation>
    </message>
    <message>
        <source>Little New Year</source>
        <translation>小年</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>%1 days before the end</source>
        <translation>月末前 %1 天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>elderly people</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>The form of a date: see QLocale.</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day of every year: see QLocale.</extracomment>
        <translation>M月d日</translation>
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
    <message>
        <source>Library</source>
        <extracomment>The page of all videos and images</extracomment>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>节目</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>Not on any day of the coming year.</source>
        <translation>未来一年内没有播出日。</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>By the clock and the days off of the screen %1.</source>
        <translation>以屏幕 %1 的时钟和节假日安排为准。</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>What was on the glass</source>
        <translation>屏幕画面截图</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>截取时间 %1</translation>
    </message>
    <message>
        <source>Picture of the glass</source>
        <translation>截取画面</translation>
    </message>
    <message>
        <source>Show its name</source>
        <extracomment>A screen shows its name and place on its glass</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <extracomment>A screen asks the server anew for everything</extracomment>
        <translation>重新同步</translation>
    </message>
    <message>
        <source>Restart …</source>
        <translation>重新启动…</translation>
    </message>
    <message>
        <source>Its player ends and starts anew. For some seconds no picture of ours is on the glass.</source>
        <translation>播放器将退出并重新启动，屏幕会有几秒钟没有画面。</translation>
    </message>
    <message>
        <source>Restart the player</source>
        <translation>重新启动播放器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is offline: nothing can be asked of it.</source>
        <translation>屏幕离线，暂时无法操作。</translation>
    </message>
</context>
<context>
    <name>OutcomeWord</name>
    <message>
        <source>The passphrase is wrong, or the key file was altered.</source>
        <translation>口令错误，或密钥文件已被改动。</translation>
    </message>
    <message>
        <source>Somebody else has added a screen of that id meanwhile. Nothing was changed.</source>
        <translation>这期间已有别人用这个编号添加了屏幕。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The folder cannot be written. Nothing was added.</source>
        <translation>文件夹无法写入，没有添加屏幕。</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>没有添加成功。</translation>
    </message>
    <message>
        <source>The server did not answer: it may have added the screen. Sign once more; it gets a new password then.</source>
        <translation>服务器没有应答，屏幕可能已经添加。请再签名一次，届时会换用新密码。</translation>
    </message>
    <message>
        <source>The server has added the screen, but its folder could not be written as a whole, and no player starts from it. Make room there or choose another folder, and sign once more: it gets a new password.</source>
        <translation>服务器已添加这块屏幕，但文件夹没有写完整，播放器无法由此启动。请腾出空间或另选文件夹，再签名一次，届时会换用新密码。</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The screen was asked …</source>
        <translation>已向屏幕发出请求…</translation>
    </message>
    <message>
        <source>The screen refuses: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>屏幕未执行：%1</translation>
    </message>
    <message>
        <source>The screen does not answer.</source>
        <translation>屏幕没有应答。</translation>
    </message>
    <message>
        <source>It shows its name and place for 15 seconds.</source>
        <translation>屏幕正在显示自己的名称和位置，持续 15 秒。</translation>
    </message>
    <message>
        <source>It asks the server anew for everything.</source>
        <translation>屏幕正在重新向服务器获取全部内容。</translation>
    </message>
    <message>
        <source>Its player starts anew: the picture is back after some seconds.</source>
        <translation>播放器正在重新启动，几秒后恢复画面。</translation>
    </message>
    <message>
        <source>too soon after the last time.</source>
        <translation>距上次操作的间隔太短。</translation>
    </message>
    <message>
        <source>an alert is on the glass.</source>
        <translation>屏幕上正在显示紧急提示。</translation>
    </message>
    <message>
        <source>its display does not let itself be read.</source>
        <translation>该屏幕的显示系统不允许读取画面。</translation>
    </message>
    <message>
        <source>nobody would start its player again.</source>
        <translation>播放器不受系统服务管理，退出后无法自动启动。</translation>
    </message>
    <message>
        <source>its watchdog is switched off.</source>
        <translation>该屏幕的看门狗已关闭。</translation>
    </message>
    <message>
        <source>its clock and that of the server differ.</source>
        <translation>屏幕与服务器的时钟不一致。</translation>
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
    <name>PastReceiptRow</name>
    <message>
        <source>All-clear: %1</source>
        <translation>解除通知：%1</translation>
    </message>
    <message>
        <source>A document that it could not read</source>
        <translation>无法读取的文件</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Where it hangs</source>
        <translation>安装地点</translation>
    </message>
    <message>
        <source>Choose a place below, or type a new one</source>
        <translation>在下方选择地点，或输入新地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Up to 8 names of a-z, 0-9 and -, joined by /.</source>
        <translation>最多 8 级，每级由 a-z、0-9 和 - 组成，用 / 连接。</translation>
    </message>
    <message>
        <source>A new place, below none of the others.</source>
        <translation>新地点，不在任何已有地点之下。</translation>
    </message>
    <message>
        <source>A new place, below %1.</source>
        <translation>新地点，位于 %1 之下。</translation>
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
    <name>PlayRow</name>
    <message>
        <source>Alert %1</source>
        <translation>紧急提示 %1</translation>
    </message>
    <message>
        <source>All-clear %1</source>
        <translation>解除通知 %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>熄屏</translation>
    </message>
    <message>
        <source>Built-in loop</source>
        <translation>内置循环</translation>
    </message>
    <message>
        <source>begun in its middle</source>
        <extracomment>Why a play was not shown from its beginning to its end, like those that follow.</extracomment>
        <translation>从中途开始播放</translation>
    </message>
    <message>
        <source>an alert took over</source>
        <translation>被紧急提示打断</translation>
    </message>
    <message>
        <source>something else became due</source>
        <translation>按计划切换到其他内容</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>播放失败</translation>
    </message>
    <message>
        <source>the player ended</source>
        <translation>播放器停止运行</translation>
    </message>
    <message>
        <source>broken off, shown at least so long</source>
        <translation>意外中断，至少播放了这么久</translation>
    </message>
    <message>
        <source>what was due had not come yet</source>
        <extracomment>Why a screen did not show what was due, like those that follow.</extracomment>
        <translation>应播内容尚未下载</translation>
    </message>
    <message>
        <source>what was due had failed several times</source>
        <translation>应播内容多次播放失败</translation>
    </message>
    <message>
        <source>what was due failed</source>
        <translation>应播内容播放失败</translation>
    </message>
    <message>
        <source>what was due was not ready</source>
        <translation>应播内容未及时就绪</translation>
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
        <translation>LED 屏</translation>
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
    <name>ProgrammeHeader</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>范围与时间</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>%1 min/h</source>
        <translation>每小时 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ProgrammeSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Take off the screens …</source>
        <translation>撤下…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove the draft for good</source>
        <translation>确认删除草稿</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>已发布内容</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>播出内容</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>范围与时间</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>Manifest %1 is live, new screens accept it until %2</source>
        <translation>第 %1 版清单已生效，新屏接收有效期至 %2</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>尚未发布任何节目</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新建节目</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n draft(s) …</source>
        <translation>
            <numerusform>发布 %n 份草稿…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Name or title …</source>
        <translation>标识或标题…</translation>
    </message>
    <message>
        <source>Published: manifest %1 is live. Screens change over as soon as they have everything.</source>
        <translation>发布成功：第 %1 版清单已生效。各屏在内容全部到位后自动切换。</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>还没有节目</translation>
    </message>
    <message>
        <source>No programme matches</source>
        <translation>没有符合条件的节目</translation>
    </message>
    <message>
        <source>Search for less, or leave out a condition.</source>
        <translation>请减少搜索词，或去掉一个条件。</translation>
    </message>
    <message>
        <source>Make one with Ctrl+Shift+N, or take the whole campaign that is shipped: ironfence pack install</source>
        <translation>按 Ctrl+Shift+N 新建节目，或用命令 ironfence pack install 安装自带的整套宣传内容</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>历史版本…</translation>
    </message>
    <message>
        <source>These drafts say something else than is live, and stay as they are: %1.</source>
        <translation>以下节目的草稿与已发布内容不同，保持不动：%1。</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>The server refuses: %1. Replace it, or insist on it in the library.</source>
        <translation>服务器拒收：%1。请更换素材，或在素材库中坚持使用。</translation>
    </message>
    <message numerus="yes">
        <source>The server still examines %n file(s). It goes on by itself.</source>
        <translation>
            <numerusform>服务器正在检查 %n 个素材，完成后可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish as manifest %1</source>
        <translation>发布第 %1 版清单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile. This is what would change now: look at it and sign again.</source>
        <translation>其间已有他人发布。以下是现在将产生的变化，请核对后重新签名。</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <source>A programme is made first, as a draft.</source>
        <translation>请先建立节目草稿。</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>发布结果</translation>
    </message>
    <message>
        <source>New programmes</source>
        <translation>新增节目</translation>
    </message>
    <message>
        <source>Changed programmes</source>
        <translation>更新节目</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>撤下节目</translation>
    </message>
    <message numerus="yes">
        <source>Together, the programmes then reach %1 of %n screen(s).</source>
        <translation>
            <numerusform>发布后，全部节目共覆盖 %n 块屏中的 %1 块。</numerusform>
        </translation>
    </message>
    <message>
        <source>A screen changes over when everything that it needs in the next 24 hours is on its disk.</source>
        <translation>每块屏在未来 24 小时所需内容全部落盘后切换。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the key file was altered.</source>
        <translation>口令错误，或密钥文件已被改动。</translation>
    </message>
    <message>
        <source>Publishing …</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Sign the same again for 90 days</source>
        <translation>内容不变，续签 90 天</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>签名并发布</translation>
    </message>
    <message>
        <source>The server does not keep these any more, so they stay as they are now: %1.</source>
        <translation>以下节目的当时内容服务器已不再保存，保持现状：%1。</translation>
    </message>
    <message>
        <source>Files of these are missing on the server, so they stay as they are now: %1.</source>
        <translation>以下节目所用的素材在服务器上已缺失，保持现状：%1。</translation>
    </message>
    <message>
        <source>Return to manifest %1, as manifest %2</source>
        <translation>恢复第 %1 版清单的内容，作为第 %2 版发布</translation>
    </message>
    <message>
        <source>Drafts that say what is live now become what they were. A draft that somebody has changed since stays as it is.</source>
        <translation>与当前已发布内容一致的草稿将一并恢复；此后有人改动过的草稿保持不动。</translation>
    </message>
</context>
<context>
    <name>PublishRow</name>
    <message numerus="yes">
        <source>Is taken off %n screen(s)</source>
        <extracomment>What publishing does to a programme, like those that follow.</extracomment>
        <translation>
            <numerusform>将从 %n 块屏撤下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes on %n screen(s)</source>
        <translation>
            <numerusform>将在 %n 块屏更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New on %n screen(s)</source>
        <translation>
            <numerusform>将在 %n 块屏新增</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is on the screens</source>
        <translation>屏上内容不变</translation>
    </message>
    <message>
        <source>Stays a draft</source>
        <translation>暂不发布</translation>
    </message>
    <message>
        <source>Somebody changed this draft meanwhile: look at it and choose it again.</source>
        <translation>其间有人修改了这份草稿，请核对后重新选择。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>撤下</translation>
    </message>
    <message numerus="yes">
        <source>Comes back on %n screen(s)</source>
        <translation>
            <numerusform>将在 %n 块屏恢复播出</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Its validity has ended: screens show nothing of it.</source>
        <translation>有效期已过，各屏不会播出。</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>A switch: the programme becomes what it was in an earlier version, or stays as it is now.</extracomment>
        <translation>恢复</translation>
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
    <message>
        <source>It reaches everybody whom the alert reached, and ends no earlier than that would.</source>
        <translation>更新会送达原提示的全部屏幕，结束时间不会早于原提示。</translation>
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
    <message>
        <source>Update the alert</source>
        <translation>更新紧急提示</translation>
    </message>
    <message>
        <source>Update the exercise</source>
        <translation>更新演练</translation>
    </message>
    <message numerus="yes">
        <source>Sign the update for %n screen(s)</source>
        <translation>
            <numerusform>签名并向 %n 块屏幕发布更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankForm</name>
    <message>
        <source>Rank and share</source>
        <translation>级别与占比</translation>
    </message>
    <message>
        <source>Rank: where programmes meet, the highest is shown</source>
        <translation>级别：多个节目同时有效时，播放级别最高的</translation>
    </message>
    <message>
        <source>Share of every hour in per cent; empty: what others leave</source>
        <translation>每小时占比（%）；留空则平分其余时间</translation>
    </message>
    <message>
        <source>%1 minutes of every hour</source>
        <translation>每小时 %1 分钟</translation>
    </message>
    <message>
        <source>%1: when there is nothing else</source>
        <extracomment>What the four ranks of programmes mean, from the lowest to the highest.</extracomment>
        <translation>%1：没有其他节目时播放</translation>
    </message>
    <message>
        <source>%1: every day</source>
        <translation>%1：平时播放</translation>
    </message>
    <message>
        <source>%1: before everyday programmes</source>
        <translation>%1：优先于日常节目</translation>
    </message>
    <message>
        <source>%1: before everything but alerts</source>
        <translation>%1：除预警外最优先</translation>
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
        <source>An operator&apos;s directory is made by: ironfence init. Name another one with --operator, or in IRONFENCE_OPERATOR.</source>
        <translation>操作员目录由 ironfence init 建立；也可用 --operator 或环境变量 IRONFENCE_OPERATOR 指定另一个目录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 % of the hour, %2 minutes</source>
        <translation>每小时的 %1%，即 %2 分钟</translation>
    </message>
    <message>
        <source>none: it takes turns with others of its rank</source>
        <translation>未设定，与同级别节目轮流播出</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>播出范围</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n 块屏</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>播出时间</translation>
    </message>
    <message>
        <source>The next days on which it plays</source>
        <translation>近期播出日</translation>
    </message>
</context>
<context>
    <name>RuleFaultWord</name>
    <message>
        <source>Choose one day at least.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>该月没有这一天。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message>
        <source>A number of days from 0 to 60.</source>
        <translation>请填写 0 至 60 之间的天数。</translation>
    </message>
    <message>
        <source>There are 16 rules already: remove one first.</source>
        <translation>已有 16 条规则，请先删除一条。</translation>
    </message>
    <message>
        <source>A day of the years 2000 to 2100, as 2026-12-01.</source>
        <translation>请填写 2000 至 2100 年间的日期，如 2026-12-01。</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Not on these days</source>
        <translation>以下日期不播放</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>只在以下日期播放</translation>
    </message>
</context>
<context>
    <name>RulePicker</name>
    <message>
        <source>Days of the week</source>
        <extracomment>Ways to say on which days a programme plays.</extracomment>
        <translation>每周几</translation>
    </message>
    <message>
        <source>Days of every month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>A day of every year</source>
        <translation>每年某日</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>从某日到某日</translation>
    </message>
    <message>
        <source>Days of the lunar calendar</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>A festival or solar term</source>
        <translation>节日或节气</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>法定工作日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>法定休息日</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>哪些日期</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>As the State Council&apos;s notice of the year says; of a year without one, by Monday to Friday.</source>
        <translation>按国务院当年的放假安排；尚无安排的年份，周一至周五为工作日。</translation>
    </message>
    <message>
        <source>Plays on these days</source>
        <translation>在这些日期播放</translation>
    </message>
    <message>
        <source>Does not play on them</source>
        <translation>在这些日期不播放</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a rule, or takes over what was changed of one.</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Play on these days: %1</source>
        <extracomment>Moves a rule between the days on which it plays and those on which it does not.</extracomment>
        <translation>改为在这些日期播放：%1</translation>
    </message>
    <message>
        <source>Leave these days out: %1</source>
        <translation>改为在这些日期不播放：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
</context>
<context>
    <name>ScreenForm</name>
    <message>
        <source>The screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Its id, by which machines and people name it</source>
        <translation>编号，供人和机器称呼它</translation>
    </message>
    <message>
        <source>lobby-1</source>
        <extracomment>An example of a screen&apos;s id</extracomment>
        <translation>lobby-1</translation>
    </message>
    <message>
        <source>Id of the screen</source>
        <translation>屏幕编号</translation>
    </message>
    <message>
        <source>1 to 48 characters of a-z, 0-9 and -, beginning with a letter or digit.</source>
        <translation>1 至 48 个字符，由 a-z、0-9 和 - 组成，以字母或数字开头。</translation>
    </message>
    <message>
        <source>There is a screen of that id, and its player has reported: choose another.</source>
        <translation>已有屏幕使用这个编号，且其播放器已报告过，请另选一个。</translation>
    </message>
    <message>
        <source>It was added already, but its player never reported. Added once more, it becomes what you say here; a folder made before does not connect any more.</source>
        <translation>这块屏幕已添加，但播放器从未报告过。再次添加后以此处填写的为准，先前生成的文件夹将无法再连接。</translation>
    </message>
    <message>
        <source>No screen has it yet.</source>
        <translation>这个编号可以使用。</translation>
    </message>
    <message>
        <source>Who stands before it</source>
        <translation>屏幕类型</translation>
    </message>
    <message>
        <source>Tags, with blanks between them; they may stay empty</source>
        <translation>标签，用空格分隔，可以不填</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Each is 1 to 48 characters of a-z, 0-9 and -; at most 32 of them.</source>
        <translation>每个标签为 1 至 48 个字符，由 a-z、0-9 和 - 组成，最多 32 个。</translation>
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
        <source>What it shows, and why</source>
        <translation>播放安排与依据</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>By what is live now, not by what was live on that day.</source>
        <translation>按目前已发布的节目推算，并非当日实际的发布内容。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周视图</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Head of the section</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>删除第 %1 小节</translation>
    </message>
    <message>
        <source>Up to four lines</source>
        <translation>最多四行</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>添加小节</translation>
    </message>
</context>
<context>
    <name>StageWord</name>
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
    <name>StartForm</name>
    <message>
        <source>When, and from what it starts</source>
        <translation>播放时间与启动文件夹</translation>
    </message>
    <message>
        <source>Folder on this computer for its player: settings, keys and password</source>
        <translation>本机上的播放器文件夹，存放设置、公钥和密码</translation>
    </message>
    <message>
        <source>Path of an empty or a new folder</source>
        <translation>空文件夹或新文件夹的路径</translation>
    </message>
    <message>
        <source>A whole path, as /home/me/lobby-1 or ~/lobby-1.</source>
        <translation>请填写完整路径，例如 /home/me/lobby-1 或 ~/lobby-1。</translation>
    </message>
    <message>
        <source>Something else lies there: choose an empty or a new folder.</source>
        <translation>那里已有别的内容，请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there: choose another folder.</source>
        <translation>那里无法写入，请另选文件夹。</translation>
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
    <name>StateWord</name>
    <message>
        <source>Live</source>
        <extracomment>State of a programme: on the screens as it is. A short word, like those that follow.</extracomment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>State of a programme: on the screens, and its draft says something else.</extracomment>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a programme: not on the screens.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Live, no draft</source>
        <extracomment>State of a programme: on the screens, without a draft.</extracomment>
        <translation>已发布，无草稿</translation>
    </message>
</context>
<context>
    <name>StretchDetail</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Outranked: %1</source>
        <extracomment>Programmes that would play, and do not because others stand higher.</extracomment>
        <translation>被更高级别节目取代：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove the tag %1</source>
        <extracomment>What pressing a tag does</extracomment>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag, with Enter</source>
        <translation>输入标签，按回车添加</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>添加标签 %1</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>Somebody else changed the tags meanwhile: here they are with yours.</source>
        <translation>其间有人改过标签，现已与您的改动合并。</translation>
    </message>
    <message numerus="yes">
        <source>A tag is one line of 1 to %n character(s).</source>
        <translation>
            <numerusform>标签为一行文字，1 至 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An asset has at most %n tag(s): remove one first.</source>
        <translation>
            <numerusform>每个素材最多 %n 个标签，请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer: try again in a moment.</source>
        <translation>服务器没有应答，请稍后重试。</translation>
    </message>
    <message>
        <source>The server does not take this operator: ask who runs it.</source>
        <translation>服务器不接受这名操作员，请联系服务器管理人员。</translation>
    </message>
    <message>
        <source>The server does not have this asset any more.</source>
        <translation>服务器上已没有这个素材。</translation>
    </message>
    <message>
        <source>The tags could not be changed: try again.</source>
        <translation>标签未能更改，请重试。</translation>
    </message>
</context>
<context>
    <name>TickerList</name>
    <message>
        <source>Texts that pass, one behind the other</source>
        <translation>依次滚动的字幕</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Remove text %1</source>
        <translation>删除第 %1 条</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加一条字幕</translation>
    </message>
</context>
<context>
    <name>TimeColumn</name>
    <message numerus="yes">
        <source>%1: %n screen(s)</source>
        <translation>
            <numerusform>%1：%n 块屏幕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesChart</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>fastest %1 · half within %2 · 95 % within %3 · slowest %4</source>
        <translation>最快 %1 · 半数 %2内 · 95% %3内 · 最慢 %4</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Below a column: screens on whose glass an alert is not.</extracomment>
        <translation>未上屏</translation>
    </message>
    <message>
        <source>From release to glass, in seconds</source>
        <translation>从发布到上屏（秒）</translation>
    </message>
    <message>
        <source>On no glass yet</source>
        <translation>还没有屏幕上屏</translation>
    </message>
    <message numerus="yes">
        <source>%n more screen(s) showed it by a clock that was not compared with the server&apos;s: in none of the columns.</source>
        <translation>
            <numerusform>另有 %n 块屏幕已上屏，但时钟未与服务器核对，不计入下图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>亮屏</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>A screen is lit …</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>指定时段</translation>
    </message>
    <message>
        <source>Two different times, as 07:30 and 22:00, or over midnight.</source>
        <translation>请填写两个不同的时间，例如 07:30 和 22:00，可以跨过午夜。</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Always: an ATM has no sound</source>
        <translation>始终静音：ATM 不出声</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A screen is mute …</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Two different times, as 22:00 and 07:00.</source>
        <translation>请填写两个不同的时间，例如 22:00 和 07:00。</translation>
    </message>
    <message>
        <source>Time zone of its place</source>
        <translation>所在地的时区</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>An area and a place, as Asia/Shanghai or Asia/Urumqi.</source>
        <translation>填写地区和地点，例如 Asia/Shanghai 或 Asia/Urumqi。</translation>
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
<context>
    <name>TurnPanel</name>
    <message>
        <source>Begins and ends today</source>
        <translation>今日开始与结束</translation>
    </message>
    <message>
        <source>No live programme begins or ends today.</source>
        <translation>今日没有节目开始或结束。</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Today only</source>
        <translation>仅今日</translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>今日开始</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日结束</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>Not finished: %1</source>
        <translation>未完成的编辑：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Unfinished work.</extracomment>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message numerus="yes">
        <source>Uploading: %n to go</source>
        <translation>
            <numerusform>正在上传：还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found no place in this list: clear it, and add them again.</source>
        <translation>
            <numerusform>有 %n 个文件列不下：请清空列表后重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear list</source>
        <extracomment>Forgets the uploads that have ended</extracomment>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends an upload before it is done</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens an asset</extracomment>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>Waiting</source>
        <extracomment>Stage of an upload, like those that follow.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取中 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>Stage of an upload: it is looked into whether screens can play the file, and how loud it is.</extracomment>
        <translation>核查中 %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>发送中 %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>Stage of an upload: the server had the file before.</extracomment>
        <translation>服务器已有</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The server does not answer or is busy: it goes on by itself.</source>
        <translation>服务器没有应答或正忙，稍后自动继续。</translation>
    </message>
    <message>
        <source>There is no such file: check where it lies.</source>
        <translation>没有这个文件，请检查路径。</translation>
    </message>
    <message>
        <source>It is empty, or no file: choose another.</source>
        <translation>文件为空，或不是文件，请另选。</translation>
    </message>
    <message>
        <source>An asset has at most 16 GiB: export it smaller.</source>
        <translation>素材最大 16 GiB，请导出得小一些。</translation>
    </message>
    <message>
        <source>It cannot be read: check its rights and the medium that it lies on.</source>
        <translation>无法读取，请检查文件权限和存储介质。</translation>
    </message>
    <message>
        <source>It was changed while it was being sent: try again when it is finished.</source>
        <translation>发送时文件发生了变化，请在文件完成后重试。</translation>
    </message>
    <message>
        <source>No screen can play it: export it again as MP4 (H.264), WebM, PNG, JPEG, WebP or SVG.</source>
        <translation>任何屏幕都无法播放，请重新导出为 MP4（H.264）、WebM、PNG、JPEG、WebP 或 SVG。</translation>
    </message>
    <message>
        <source>The server does not take this operator: ask who runs it.</source>
        <translation>服务器不接受这名操作员，请联系服务器管理人员。</translation>
    </message>
    <message>
        <source>The server has no space left: have room made, and try again.</source>
        <translation>服务器空间不足，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Something failed that should not: try again, and look into the logs of this window and of the server.</source>
        <translation>发生意外错误，请重试，并查看本窗口和服务器的日志。</translation>
    </message>
    <message>
        <source>It goes on at %1: what comes before is there already.</source>
        <extracomment>Of an upload that broke off before; %1 is a percentage</extracomment>
        <translation>从 %1 处继续，之前的部分服务器已有。</translation>
    </message>
</context>
<context>
    <name>UsageRow</name>
    <message>
        <source>Draft</source>
        <extracomment>Where a programme shows an asset: on the screens now, in its draft, or both</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Live and draft</source>
        <translation>生效中，草稿中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a programme</comment>
        <translation>生效中</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Live now</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>The same as is live now</source>
        <translation>与当前相同</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) other than now</source>
        <translation>
            <numerusform>与当前相比有 %n 个节目不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>第 %1 版清单</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n 个节目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a version to see what would change. Returning to it is a new manifest, which is signed like any other.</source>
        <translation>选择一个版本，即可查看恢复后的变化。恢复即发布一版新清单，同样需要签名。</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>更早的版本</translation>
    </message>
</context>
<context>
    <name>WallTile</name>
    <message>
        <source>Being asked for its picture …</source>
        <translation>正在获取画面…</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>未取得画面</translation>
    </message>
</context>
<context>
    <name>WeekColumn</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 is a screen, %2 and %3 are days</extracomment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Days that are over are told by what is live now.</source>
        <translation>已过去的日期按当前已发布的节目推算。</translation>
    </message>
</context>
<context>
    <name>WhenForm</name>
    <message>
        <source>When</source>
        <translation>播出时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>At once, or 2026-12-01 08:00</source>
        <translation>立即，或如 2026-12-01 08:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>For ever, or 2026-12-31</source>
        <translation>长期，或如 2026-12-31</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>The next days on which it plays</source>
        <translation>接下来的播出日</translation>
    </message>
    <message>
        <source>Add days …</source>
        <translation>添加日期…</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message numerus="yes">
        <source>Where: %n screen(s)</source>
        <translation>
            <numerusform>播出范围：%n 块屏幕</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of screens; none chosen: every one</source>
        <translation>屏幕类型；不选则为全部</translation>
    </message>
    <message>
        <source>Only screens with all of these tags</source>
        <translation>须同时具有的标签</translation>
    </message>
    <message>
        <source>… with any of these</source>
        <translation>至少具有其一的标签</translation>
    </message>
    <message>
        <source>… with none of these</source>
        <translation>不得具有的标签</translation>
    </message>
    <message>
        <source>Places, each with everything below it; none chosen: everywhere</source>
        <translation>地点（含其下级）；不选则为全部</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>; </source>
        <comment>between what is said of a programme</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a share of the hour</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a first or last day</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>When a programme plays, like those that follow.</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>每周：%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Every month: %1</source>
        <translation>每月：%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>By the rule %1</source>
        <translation>按规则 %1</translation>
    </message>
    <message>
        <source>Lunar calendar: %1</source>
        <translation>农历%1</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>法定工作日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>法定休息日</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>All screens</source>
        <extracomment>For which screens a programme is, like those that follow.</extracomment>
        <translation>所有屏幕</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>标签含 %1</translation>
    </message>
    <message>
        <source>with any of %1</source>
        <translation>标签含 %1 之一</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>标签不含 %1</translation>
    </message>
    <message>
        <source>Title: %1 → %2</source>
        <extracomment>What a draft changes, like those that follow.</extracomment>
        <translation>标题：%1 → %2</translation>
    </message>
    <message>
        <source>Rank: %1 → %2</source>
        <translation>级别：%1 → %2</translation>
    </message>
    <message>
        <source>Share of the hour: %1 → %2</source>
        <translation>每小时占比：%1 → %2</translation>
    </message>
    <message>
        <source>Other screens</source>
        <translation>播出范围有变</translation>
    </message>
    <message>
        <source>Other screens: %1 → %2</source>
        <translation>播出范围：%1 块屏 → %2 块屏</translation>
    </message>
    <message>
        <source>First day: %1 → %2</source>
        <translation>起始日：%1 → %2</translation>
    </message>
    <message>
        <source>Last day: %1 → %2</source>
        <translation>截止日：%1 → %2</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>播出日期有变</translation>
    </message>
    <message>
        <source>Hours: %1 → %2</source>
        <translation>播出时段：%1 → %2</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Places may move it by: %1 → %2 min</source>
        <translation>各地可调整：%1 分钟 → %2 分钟</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>Longer: %1, %2 → %3</source>
        <translation>加长：%1，%2 → %3</translation>
    </message>
    <message>
        <source>Shorter: %1, %2 → %3</source>
        <translation>缩短：%1，%2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Items in another order</source>
        <translation>条目顺序有变</translation>
    </message>
    <message>
        <source>Zones divided otherwise</source>
        <translation>画面分区有变</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that this version cannot name</source>
        <translation>本版本无法说明的改动</translation>
    </message>
    <message>
        <source>On small screens it comes one thing at a time, and there is no time for all of it: leave its length out, or say it in fewer words.</source>
        <translation>在小屏幕上内容逐条显示，这段时间不够全部显示完：请将时长留空，或精简文字。</translation>
    </message>
    <message>
        <source>Other zones hide all of a zone: move it, or put it above them.</source>
        <translation>有分区被其他分区完全遮住：请移动位置，或提高其层级。</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>What comes again and again, and since when.</extracomment>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands too short for people to read it: let it stand longer, or say it in fewer words.</source>
        <extracomment>What is wrong with an item and what mends it, like those that follow.</extracomment>
        <translation>停留时间太短，观众来不及读完：请延长停留时间，或精简文字。</translation>
    </message>
    <message>
        <source>Nobody knows how long this video is, and it may end before its time is over: upload it anew.</source>
        <translation>视频时长不明，可能提前播完：请重新上传。</translation>
    </message>
    <message>
        <source>It is too long for a programme with a share of the hour, and some of its showings may be cut: keep it within 72 s, or give up the share.</source>
        <translation>节目设有每小时占比，此项过长，部分播放可能被截断：请控制在 72 秒以内，或取消占比。</translation>
    </message>
    <message>
        <source>A zone lies beyond the canvas of some screens: use parts of the canvas instead of pixels.</source>
        <translation>有分区在部分屏幕上超出画面：请改用画面比例来定位。</translation>
    </message>
    <message>
        <source>Your authority may not show this telephone number, and screens refuse the whole programme: show one of its own, or have this one allowed.</source>
        <translation>本单位无权展示此电话号码，屏幕将拒收整个节目：请改用本单位的号码，或申请许可此号码。</translation>
    </message>
    <message>
        <source>Your authority may not send people to this address, and screens refuse the whole programme: send them to one of its own, or have this one allowed.</source>
        <translation>本单位无权引导群众访问此网址，屏幕将拒收整个节目：请改用本单位的网址，或申请许可此网址。</translation>
    </message>
    <message>
        <source>%1, from %2 days before to %3 days after</source>
        <translation>%1前 %2 天至后 %3 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 and the %n day(s) before</source>
        <translation>
            <numerusform>%1及之前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and the %n day(s) after</source>
        <translation>
            <numerusform>%1及之后 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearDayForm</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message>
        <source>The whole canvas</source>
        <translation>整个画面</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>A number with which the zone stays on the canvas: make it smaller before you move it.</source>
        <translation>请填写不使分区超出画面的数字：移动之前先把分区改小。</translation>
    </message>
    <message>
        <source>Layer, 0 to 100: a higher one covers a lower one</source>
        <translation>层级，0 至 100：大的盖住小的</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Edit its items</source>
        <translation>编辑本区内容</translation>
    </message>
</context>
<context>
    <name>ZonePicture</name>
    <message>
        <source>%1, %2×%3</source>
        <extracomment>A kind of screen, and the pixels of its canvas.</extracomment>
        <translation>%1 %2×%3</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n 个分区</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneSideField</name>
    <message>
        <source>, pixels</source>
        <translation>（像素）</translation>
    </message>
    <message>
        <source>, %</source>
        <translation>（%）</translation>
    </message>
</context>
<context>
    <name>ZoneWords</name>
    <message>
        <source>Zone %1</source>
        <extracomment>A rectangle of the canvas with items of its own.</extracomment>
        <translation>第 %1 区</translation>
    </message>
    <message numerus="yes">
        <source>Ticker, %n text(s)</source>
        <translation>
            <numerusform>滚动字幕，%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads, %n item(s)</source>
        <translation>
            <numerusform>主区，%n 项内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside it, %n item(s)</source>
        <translation>
            <numerusform>副区，%n 项内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZonesPage</name>
    <message>
        <source>How the canvas is divided</source>
        <translation>画面划分</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>Ways to divide a canvas.</extracomment>
        <translation>单一画面</translation>
    </message>
    <message>
        <source>Ticker below</source>
        <translation>下方滚动字幕</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>左右两栏</translation>
    </message>
    <message>
        <source>Three parts</source>
        <translation>三个部分</translation>
    </message>
    <message>
        <source>It is divided in a way of its own.</source>
        <translation>当前为自定义划分。</translation>
    </message>
    <message>
        <source>What finds no zone any more is left out; undoing brings it back.</source>
        <translation>改选后没有位置的分区内容会被去掉，可用撤销恢复。</translation>
    </message>
    <message>
        <source>Zones; the items of the first take turns with those of other programmes</source>
        <translation>各分区；第 1 区的内容与其他节目轮播</translation>
    </message>
</context>
</TS>
