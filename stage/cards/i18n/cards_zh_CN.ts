<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BulletinCard</name>
    <message>
        <source>Case bulletin</source>
        <extracomment>The kind of card: a typical case is reported. Four characters.</extracomment>
        <translation>典型案例</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page number of a letter: %1 of %2.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>This screen is not paired yet</source>
        <extracomment>Heading of the card of a screen that is not paired yet.</extracomment>
        <translation>屏幕待登记</translation>
    </message>
    <message>
        <source>Compare this code in the console and confirm it there</source>
        <extracomment>What the operator does with the code.</extracomment>
        <translation>请在控制台核对这组字符，一致后再确认</translation>
    </message>
</context>
<context>
    <name>SafeLoop</name>
    <message>
        <source>Guard against telecom and online fraud</source>
        <extracomment>Heading of the built-in reminders.</extracomment>
        <translation>防范电信网络诈骗</translation>
    </message>
    <message>
        <source>Do not open links of unknown origin</source>
        <extracomment>Built-in reminder 1 of 3.</extracomment>
        <translation>来历不明的链接，不点开</translation>
    </message>
    <message>
        <source>Before you transfer money, check with your family</source>
        <extracomment>Built-in reminder 2 of 3.</extracomment>
        <translation>转账之前，先和家人核实</translation>
    </message>
    <message>
        <source>Whoever asks for a code is a fraud: hang up</source>
        <extracomment>Built-in reminder 3 of 3.</extracomment>
        <translation>索要验证码的电话，马上挂断</translation>
    </message>
    <message>
        <source>Not sure? Call the anti-fraud line 96110. Already cheated? Call 110 at once.</source>
        <extracomment>Below each built-in reminder: the anti-fraud line and the police.</extracomment>
        <translation>拿不准，先拨反诈专线 96110；已经被骗，立即拨打 110</translation>
    </message>
</context>
<context>
    <name>TechniqueCard</name>
    <message>
        <source>How the fraud works</source>
        <extracomment>The kind of card: a fraud technique is explained. Four characters.</extracomment>
        <translation>骗术揭秘</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Urgent anti-fraud alert</source>
        <extracomment>The words that stand on every alert.</extracomment>
        <translation>反诈紧急提示</translation>
    </message>
    <message>
        <source>This alert has been lifted</source>
        <extracomment>The alert has ended; calm, not cheerful.</extracomment>
        <translation>本次提示已解除</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>Mark on a case that is not a real one. Two characters.</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Level 1, red</source>
        <extracomment>Severity of an alert: always a word beside the colour. 1 is the gravest.</extracomment>
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
        <source>Exercise</source>
        <extracomment>Mark on an alert that is only an exercise. Two characters.</extracomment>
        <translation>演练</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>This is an exercise, not a real event</source>
        <extracomment>Sentence under an alert that is only an exercise.</extracomment>
        <translation>演练画面，并非真实警情</translation>
    </message>
    <message>
        <source>This is a system test, not a real event</source>
        <translation>系统测试，并非真实警情</translation>
    </message>
</context>
</TS>
