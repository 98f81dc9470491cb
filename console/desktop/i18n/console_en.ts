<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddedSheet</name>
    <message>
        <source>%1 has been added</source>
        <translation>%1 has been added</translation>
    </message>
    <message>
        <source>The list has it as not installed until its player reports for the first time.</source>
        <translation>The list has it as not installed until its player reports for the first time.</translation>
    </message>
    <message>
        <source>1. Bring this folder to the machine of the screen. It holds the screen&apos;s password: leave no copies.</source>
        <translation>1. Bring this folder to the machine of the screen. It holds the screen&apos;s password: leave no copies.</translation>
    </message>
    <message>
        <source>The folder of its player</source>
        <translation>The folder of its player</translation>
    </message>
    <message>
        <source>2. Start the player there; if the folder lies elsewhere on that machine, with its path there.</source>
        <translation>2. Start the player there; if the folder lies elsewhere on that machine, with its path there.</translation>
    </message>
    <message>
        <source>The command that starts its player</source>
        <translation>The command that starts its player</translation>
    </message>
    <message>
        <source>3. Within a minute the screen reports, and shows what is due there.</source>
        <translation>3. Within a minute the screen reports, and shows what is due there.</translation>
    </message>
    <message>
        <source>To the list of screens</source>
        <translation>To the list of screens</translation>
    </message>
    <message>
        <source>Add another one like it</source>
        <translation>Add another one like it</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>%1 targeted · %2 received · %3 presented · %4 refused</source>
        <translation>%1 targeted · %2 received · %3 presented · %4 refused</translation>
    </message>
</context>
<context>
    <name>AlertStateWord</name>
    <message>
        <source>Live</source>
        <extracomment>State of an alert, like those that follow.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>All-clear</source>
        <translation>All-clear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>No alert was ever raised</source>
        <translation>No alert was ever raised</translation>
    </message>
    <message>
        <source>Choose an alert</source>
        <translation>Choose an alert</translation>
    </message>
    <message>
        <source>Its receipts come in here, screen by screen.</source>
        <translation>Its receipts come in here, screen by screen.</translation>
    </message>
    <message>
        <source>Raise an alert …</source>
        <translation>Raise an alert …</translation>
    </message>
    <message>
        <source>Begin with an exercise: everybody sees that it is one.</source>
        <translation>Begin with an exercise: everybody sees that it is one.</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Older alerts</translation>
    </message>
</context>
<context>
    <name>AssetChooser</name>
    <message>
        <source>Choose a video or a picture</source>
        <translation>Choose a video or a picture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>The library is empty</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nothing is called so</translation>
    </message>
    <message>
        <source>Videos and pictures that are uploaded come up here.</source>
        <translation>Videos and pictures that are uploaded come up here.</translation>
    </message>
    <message>
        <source>Name, kind, tag …</source>
        <translation>Name, kind, tag …</translation>
    </message>
</context>
<context>
    <name>AssetFactList</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frame rate</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 frames a second</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>of a video: how it is encoded</comment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examined</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts a hash onto the clipboard</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Copy the whole SHA-256</translation>
    </message>
</context>
<context>
    <name>AssetFilterBar</name>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Name, tag, pinyin, SHA-256 …</source>
        <translation>Name, tag, pinyin, SHA-256 …</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>Of the filter by tags: none is chosen</extracomment>
        <translation>Any tag</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
</context>
<context>
    <name>AssetHeader</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of assets</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Pre-flight</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Column of the list of assets: width and height</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Column of the list of assets: how long a video is</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of assets: bytes</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column of the list of assets: when</extracomment>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>AssetList</name>
    <message>
        <source>No assets yet</source>
        <translation>No assets yet</translation>
    </message>
    <message>
        <source>No asset matches</source>
        <translation>No asset matches</translation>
    </message>
    <message>
        <source>Drop videos and images here: the server examines each of them before screens get it.</source>
        <translation>Drop videos and images here: the server examines each of them before screens get it.</translation>
    </message>
    <message>
        <source>Search for less, or leave out a condition.</source>
        <translation>Search for less, or leave out a condition.</translation>
    </message>
</context>
<context>
    <name>AssetPreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Preview of %1</translation>
    </message>
    <message>
        <source>The preview comes after the examination</source>
        <translation>The preview comes after the examination</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>No preview</translation>
    </message>
    <message>
        <source>Preview at %1 of %2</source>
        <translation>Preview at %1 of %2</translation>
    </message>
</context>
<context>
    <name>AssetRow</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>AssetSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Pre-flight</translation>
    </message>
    <message>
        <source>The server examines it. Screens get it only after that.</source>
        <translation>The server examines it. Screens get it only after that.</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Nothing is known.</translation>
    </message>
    <message>
        <source>Insisted on</source>
        <extracomment>When somebody insisted on an asset that pre-flight refuses</extracomment>
        <translation>Insisted on</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>Programmes are being read …</source>
        <translation>Programmes are being read …</translation>
    </message>
    <message>
        <source>No programme shows it, neither live nor in a draft.</source>
        <translation>No programme shows it, neither live nor in a draft.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>AssetTile</name>
    <message>
        <source>Refused by the examination: it cannot be published</source>
        <translation>Refused by the examination: it cannot be published</translation>
    </message>
    <message>
        <source>Still being examined</source>
        <translation>Still being examined</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Picture, %1</translation>
    </message>
    <message>
        <source>Video, %1, %2 s</source>
        <translation>Video, %1, %2 s</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Show their names</source>
        <extracomment>Each of the chosen screens shows its name and place on its glass</extracomment>
        <translation>Show their names</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <extracomment>The chosen screens ask the server anew for everything</extracomment>
        <translation>Fetch anew</translation>
    </message>
    <message>
        <source>%1 of %2 screens have answered</source>
        <translation>%1 of %2 screens have answered</translation>
    </message>
    <message>
        <source>%1 of %2 screens have done it</source>
        <translation>%1 of %2 screens have done it</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>Names of screens</extracomment>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BecauseWord</name>
    <message>
        <source>%1 has a guaranteed share of the hour</source>
        <extracomment>Why something is due; %1 is a programme. Like those that follow.</extracomment>
        <translation>%1 has a guaranteed share of the hour</translation>
    </message>
    <message>
        <source>%1 has the highest rank, and it is its turn</source>
        <translation>%1 has the highest rank, and it is its turn</translation>
    </message>
    <message>
        <source>%1 has a share, and the shares divide the whole time</source>
        <translation>%1 has a share, and the shares divide the whole time</translation>
    </message>
    <message>
        <source>%1 stands beside the leading zone</source>
        <translation>%1 stands beside the leading zone</translation>
    </message>
    <message>
        <source>No programme applies</source>
        <translation>No programme applies</translation>
    </message>
    <message>
        <source>It is outside the hours of the screen</source>
        <translation>It is outside the hours of the screen</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Update …</source>
        <translation>Update …</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Targeted</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>What every screen said</source>
        <translation>What every screen said</translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Sign the all-clear</source>
        <translation>Sign the all-clear</translation>
    </message>
    <message>
        <source>End this alert</source>
        <translation>End this alert</translation>
    </message>
</context>
<context>
    <name>CanvasForm</name>
    <message>
        <source>Canvas: the pixels that belong to it</source>
        <translation>Canvas: the pixels that belong to it</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>From the left</source>
        <extracomment>Where the canvas begins in the picture that the machine puts out, in pixels</extracomment>
        <translation>From the left</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>From the top</translation>
    </message>
    <message>
        <source>Folded into rows</source>
        <extracomment>A long LED strip whose modules hang below each other: how many rows</extracomment>
        <translation>Folded into rows</translation>
    </message>
    <message>
        <source>Turned clockwise</source>
        <translation>Turned clockwise</translation>
    </message>
    <message>
        <source>not turned</source>
        <extracomment>Degrees by which a screen hangs turned</extracomment>
        <translation>not turned</translation>
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
        <translation>Each side has 16 to 16384 pixels.</translation>
    </message>
    <message>
        <source>It begins 0 to 16384 pixels from the left and from the top.</source>
        <translation>It begins 0 to 16384 pixels from the left and from the top.</translation>
    </message>
    <message>
        <source>1 to 64 rows of equal width, each at least 16 pixels wide, and together at most 16384 high.</source>
        <translation>1 to 64 rows of equal width, each at least 16 pixels wide, and together at most 16384 high.</translation>
    </message>
    <message>
        <source>It takes %1×%2 pixels of the output, from %3, %4.</source>
        <extracomment>Size of the part of the output that a canvas takes, and where it begins there</extracomment>
        <translation>It takes %1×%2 pixels of the output, from %3, %4.</translation>
    </message>
</context>
<context>
    <name>CanvasFrame</name>
    <message>
        <source>%1, %2×%3</source>
        <extracomment>A kind of screen, and the pixels of its canvas.</extracomment>
        <translation>%1, %2×%3</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Another template …</source>
        <translation>Another template …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What people must know, in one line</source>
        <translation>What people must know, in one line</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>What is drawn</translation>
    </message>
    <message>
        <source>A fence closes to a shield</source>
        <extracomment>Drawings of an animated scene.</extracomment>
        <translation>A fence closes to a shield</translation>
    </message>
    <message>
        <source>A call is put down</source>
        <translation>A call is put down</translation>
    </message>
    <message>
        <source>A code is locked away</source>
        <translation>A code is locked away</translation>
    </message>
    <message>
        <source>A transfer is stopped</source>
        <translation>A transfer is stopped</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Lines before the sections</source>
        <translation>Lines before the sections</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Slogan: the sentence to keep</source>
        <translation>Slogan: the sentence to keep</translation>
    </message>
    <message>
        <source>QR code: where it leads</source>
        <translation>QR code: where it leads</translation>
    </message>
    <message>
        <source>An example, and no real case</source>
        <translation>An example, and no real case</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Who says it</translation>
    </message>
</context>
<context>
    <name>CardPreviews</name>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Card …</source>
        <extracomment>Adds a card to the items; the next one: a video or a picture of the library.</extracomment>
        <translation>Card …</translation>
    </message>
    <message>
        <source>Library …</source>
        <translation>Library …</translation>
    </message>
    <message>
        <source>Double this item</source>
        <translation>Double this item</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Remove this item</translation>
    </message>
    <message>
        <source>Items of zone %1</source>
        <extracomment>Whose items these are: of &quot;Zone 1&quot;, &quot;Zone 2&quot; …</extracomment>
        <translation>Items of zone %1</translation>
    </message>
    <message>
        <source>Another order in every round</source>
        <translation>Another order in every round</translation>
    </message>
</context>
<context>
    <name>ContestBar</name>
    <message>
        <source>Somebody else has removed this draft meanwhile. Yours is not lost: save it under a name.</source>
        <translation>Somebody else has removed this draft meanwhile. Yours is not lost: save it under a name.</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft meanwhile. Nothing was overwritten. Keep yours under another name, or take theirs; yours comes back by undoing.</source>
        <translation>Somebody else has changed this draft meanwhile. Nothing was overwritten. Keep yours under another name, or take theirs; yours comes back by undoing.</translation>
    </message>
    <message>
        <source>Name for machines: a-z, 0-9, -</source>
        <translation>Name for machines: a-z, 0-9, -</translation>
    </message>
    <message>
        <source>Keep mine under this name</source>
        <translation>Keep mine under this name</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>From, with this day</source>
        <extracomment>The first of several days.</extracomment>
        <translation>From, with this day</translation>
    </message>
    <message>
        <source>To, with this day</source>
        <extracomment>The last of several days.</extracomment>
        <translation>To, with this day</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Next 24 hours</translation>
    </message>
    <message>
        <source>A day of the years 2000 to 2100, as 2026-12-01.</source>
        <translation>A day of the years 2000 to 2100, as 2026-12-01.</translation>
    </message>
</context>
<context>
    <name>DayColours</name>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Built-in loop</source>
        <translation>Built-in loop</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <source>The day in stretches</source>
        <translation>The day in stretches</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>DaypartList</name>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Remove this part of the day</source>
        <translation>Remove this part of the day</translation>
    </message>
    <message>
        <source>Add a part of the day</source>
        <translation>Add a part of the day</translation>
    </message>
</context>
<context>
    <name>DesignChooser</name>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DesignWord</name>
    <message>
        <source>Slogan</source>
        <extracomment>Template of a card, like those that follow.</extracomment>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Case bulletin</source>
        <translation>Case bulletin</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>Counter card</source>
        <translation>Counter card</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Animated scene</source>
        <translation>Animated scene</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not kept!</source>
        <translation>Not kept!</translation>
    </message>
    <message>
        <source>Kept here, not saved</source>
        <translation>Kept here, not saved</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Title of the programme</translation>
    </message>
    <message>
        <source>Name for machines: a-z, 0-9, -</source>
        <translation>Name for machines: a-z, 0-9, -</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Changes cannot be kept on this machine: %1</source>
        <translation>Changes cannot be kept on this machine: %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>It was not saved: %1</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>It cannot be opened: %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Before it can be saved: %1</source>
        <translation>Before it can be saved: %1</translation>
    </message>
    <message>
        <source>This is your unfinished work.</source>
        <translation>This is your unfinished work.</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>Rectangles of the canvas.</extracomment>
        <translation>Zones</translation>
    </message>
</context>
<context>
    <name>Elapsed</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPanel</name>
    <message>
        <source>Give it an id</source>
        <translation>Give it an id</translation>
    </message>
    <message>
        <source>It needs another id</source>
        <translation>It needs another id</translation>
    </message>
    <message>
        <source>Its canvas cannot be so</source>
        <translation>Its canvas cannot be so</translation>
    </message>
    <message>
        <source>A tag cannot be so</source>
        <translation>A tag cannot be so</translation>
    </message>
    <message>
        <source>Say where it hangs</source>
        <translation>Say where it hangs</translation>
    </message>
    <message>
        <source>Its times cannot be so</source>
        <translation>Its times cannot be so</translation>
    </message>
    <message>
        <source>Choose a folder for its player</source>
        <translation>Choose a folder for its player</translation>
    </message>
    <message>
        <source>Add a screen</source>
        <translation>Add a screen</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Clear the form</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Adding …</translation>
    </message>
    <message>
        <source>Sign and write the folder once more</source>
        <translation>Sign and write the folder once more</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Sign and add</translation>
    </message>
</context>
<context>
    <name>ExaminationLook</name>
    <message>
        <source>Refused</source>
        <extracomment>State of an asset: pre-flight refuses it. A short word, like those that follow.</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>State of an asset: screens get it, but pre-flight warns.</extracomment>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Being examined</source>
        <extracomment>State of an asset: pre-flight has not ended yet.</extracomment>
        <translation>Being examined</translation>
    </message>
    <message>
        <source>Insisted on</source>
        <extracomment>State of an asset: it was refused, and a person wants it on screens all the same.</extracomment>
        <translation>Insisted on</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State of an asset: pre-flight found nothing wrong.</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Not examined</translation>
    </message>
</context>
<context>
    <name>FestivalForm</name>
    <message>
        <source>Festival or solar term</source>
        <translation>Festival or solar term</translation>
    </message>
    <message>
        <source>Days before it</source>
        <translation>Days before it</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Days after it</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Upload files</source>
        <translation>Upload files</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>The folder above</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>Path of a folder or file</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a person&apos;s own folder</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Nothing to upload here</source>
        <translation>Nothing to upload here</translation>
    </message>
    <message>
        <source>MP4, WebM, PNG, JPEG, WebP and SVG are shown.</source>
        <translation>MP4, WebM, PNG, JPEG, WebP and SVG are shown.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>There is no such folder or file.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type the path of one.</source>
        <translation>
            <numerusform>%n more is not shown: type its path.</numerusform>
            <numerusform>%n more are not shown: type the path of one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Upload %n file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Screen, place, tag …</source>
        <translation>Screen, place, tag …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <extracomment>Keeps a filter for another time</extracomment>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <extracomment>Removes a filter that was kept</extracomment>
        <translation>Forget this filter</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Format</source>
        <extracomment>What pre-flight looks at, like those that follow.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frame rate</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Intactness</source>
        <extracomment>Whether every frame of a file can be shown</extracomment>
        <translation>Intactness</translation>
    </message>
    <message>
        <source>Flashes</source>
        <translation>Flashes</translation>
    </message>
    <message>
        <source>Red flashes</source>
        <translation>Red flashes</translation>
    </message>
    <message>
        <source>Flashes on bright screens</source>
        <translation>Flashes on bright screens</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>These screens decode nothing with ease but H.264 with 8 bits and 4:2:0.</source>
        <translation>These screens decode nothing with ease but H.264 with 8 bits and 4:2:0.</translation>
    </message>
    <message>
        <source>More pixels a second than any screen decodes.</source>
        <translation>More pixels a second than any screen decodes.</translation>
    </message>
    <message>
        <source>More pixels than these screens show with ease.</source>
        <translation>More pixels than these screens show with ease.</translation>
    </message>
    <message>
        <source>Screens show 60 frames a second and drop the others.</source>
        <translation>Screens show 60 frames a second and drop the others.</translation>
    </message>
    <message>
        <source>Upright, on screens that lie: two thirds of them stay empty.</source>
        <translation>Upright, on screens that lie: two thirds of them stay empty.</translation>
    </message>
    <message>
        <source>Lying, on screens that stand upright: two thirds of them stay empty.</source>
        <translation>Lying, on screens that stand upright: two thirds of them stay empty.</translation>
    </message>
    <message>
        <source>Longer than an hour.</source>
        <translation>Longer than an hour.</translation>
    </message>
    <message>
        <source>Gone before it is seen.</source>
        <translation>Gone before it is seen.</translation>
    </message>
    <message>
        <source>Longer than people stay before these screens.</source>
        <translation>Longer than people stay before these screens.</translation>
    </message>
    <message>
        <source>No screen can play it.</source>
        <translation>No screen can play it.</translation>
    </message>
    <message>
        <source>Damaged from %1 s on.</source>
        <translation>Damaged from %1 s on.</translation>
    </message>
    <message>
        <source>Flashes more than three times a second, from %1 s to %2 s.</source>
        <translation>Flashes more than three times a second, from %1 s to %2 s.</translation>
    </message>
    <message>
        <source>Flashes in saturated red, from %1 s to %2 s.</source>
        <translation>Flashes in saturated red, from %1 s to %2 s.</translation>
    </message>
    <message>
        <source>It cannot be brought to the loudness of the others, or nobody could measure how loud it is.</source>
        <translation>It cannot be brought to the loudness of the others, or nobody could measure how loud it is.</translation>
    </message>
    <message>
        <source>The server could not examine it.</source>
        <translation>The server could not examine it.</translation>
    </message>
    <message>
        <source>Export it as MP4 with H.264 (High) and AAC.</source>
        <translation>Export it as MP4 with H.264 (High) and AAC.</translation>
    </message>
    <message>
        <source>Export it with at most 3840×2160 at 60 frames a second.</source>
        <translation>Export it with at most 3840×2160 at 60 frames a second.</translation>
    </message>
    <message>
        <source>Export it no larger than these screens are, at 60 frames a second at most.</source>
        <translation>Export it no larger than these screens are, at 60 frames a second at most.</translation>
    </message>
    <message>
        <source>Export it with 25, 30, 50 or 60 frames a second.</source>
        <translation>Export it with 25, 30, 50 or 60 frames a second.</translation>
    </message>
    <message>
        <source>Make a lying cut, 1920×1080.</source>
        <translation>Make a lying cut, 1920×1080.</translation>
    </message>
    <message>
        <source>Make an upright cut, 1080×1920.</source>
        <translation>Make an upright cut, 1080×1920.</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>Cut it into parts.</translation>
    </message>
    <message>
        <source>Make it longer, or an image.</source>
        <translation>Make it longer, or an image.</translation>
    </message>
    <message>
        <source>Make a shorter cut.</source>
        <translation>Make a shorter cut.</translation>
    </message>
    <message>
        <source>Export it again, and upload the new file.</source>
        <translation>Export it again, and upload the new file.</translation>
    </message>
    <message>
        <source>Keep to three flashes in any second, or to a quarter of the picture.</source>
        <translation>Keep to three flashes in any second, or to a quarter of the picture.</translation>
    </message>
    <message>
        <source>Export its sound with −24 LKFS and peaks of −2 dBTP at most.</source>
        <translation>Export its sound with −24 LKFS and peaks of −2 dBTP at most.</translation>
    </message>
    <message>
        <source>Have the server started anew to try once more, or look at the file yourself and insist.</source>
        <translation>Have the server started anew to try once more, or look at the file yourself and insist.</translation>
    </message>
    <message>
        <source>Flashes too brightly on screens of %3 cd/m², from %1 s to %2 s.</source>
        <translation>Flashes too brightly on screens of %3 cd/m², from %1 s to %2 s.</translation>
    </message>
</context>
<context>
    <name>FleetHeader</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Screen and place</source>
        <translation>Screen and place</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>On the glass</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>No screens yet</source>
        <translation>No screens yet</translation>
    </message>
    <message>
        <source>No screen matches</source>
        <translation>No screen matches</translation>
    </message>
    <message>
        <source>Search for less, or leave out a condition.</source>
        <translation>Search for less, or leave out a condition.</translation>
    </message>
    <message>
        <source>Add the first one with the button above.</source>
        <translation>Add the first one with the button above.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list of screens: %n so far</source>
        <translation>
            <numerusform>Reading the list of screens: %n so far</numerusform>
            <numerusform>Reading the list of screens: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n screen</numerusform>
            <numerusform>%n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 screens</source>
        <translation>%1 of %2 screens</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <extracomment>Puts the ids of the chosen screens onto the clipboard</extracomment>
        <translation>Copy ids</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>The screens as a wall of pictures, or as a list of names</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Wall of pictures</source>
        <translation>Wall of pictures</translation>
    </message>
    <message>
        <source>Add a screen …</source>
        <translation>Add a screen …</translation>
    </message>
</context>
<context>
    <name>GlassTime</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Receipts of alerts</source>
        <translation>Receipts of alerts</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>What it showed</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Being read …</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>No plays came from it in the last 30 days.</source>
        <translation>No plays came from it in the last 30 days.</translation>
    </message>
    <message>
        <source>There is more: %1 prints all of it.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>There is more: %1 prints all of it.</translation>
    </message>
</context>
<context>
    <name>IncidentName</name>
    <message>
        <source>Screen silent</source>
        <extracomment>Kinds of incidents, short; docs/incidents.md explains them.</extracomment>
        <translation>Screen silent</translation>
    </message>
    <message>
        <source>Alerts may not arrive</source>
        <translation>Alerts may not arrive</translation>
    </message>
    <message>
        <source>Wrong picture</source>
        <translation>Wrong picture</translation>
    </message>
    <message>
        <source>Picture frozen</source>
        <translation>Picture frozen</translation>
    </message>
    <message>
        <source>Untrusted document refused</source>
        <translation>Untrusted document refused</translation>
    </message>
    <message>
        <source>Content missing</source>
        <translation>Content missing</translation>
    </message>
    <message>
        <source>Storage too small</source>
        <translation>Storage too small</translation>
    </message>
    <message>
        <source>Content behind</source>
        <translation>Content behind</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disk nearly full</translation>
    </message>
    <message>
        <source>Files cannot be played</source>
        <translation>Files cannot be played</translation>
    </message>
    <message>
        <source>Frames dropped</source>
        <translation>Frames dropped</translation>
    </message>
    <message>
        <source>Player restarts</source>
        <translation>Player restarts</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Too hot</translation>
    </message>
    <message>
        <source>Clock not trusted</source>
        <translation>Clock not trusted</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Seen</source>
        <extracomment>An incident that somebody has seen; %1 is his note, or empty</extracomment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <extracomment>Says that somebody has seen an incident</extracomment>
        <translation>Mark as seen</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>The picture is black</source>
        <extracomment>What a screen found on its own glass.</extracomment>
        <translation>The picture is black</translation>
    </message>
    <message>
        <source>Something else covers the picture</source>
        <translation>Something else covers the picture</translation>
    </message>
    <message>
        <source>The picture does not move</source>
        <translation>The picture does not move</translation>
    </message>
    <message>
        <source>It shows what is not due</source>
        <translation>It shows what is not due</translation>
    </message>
    <message>
        <source>It does not believe the server&apos;s time, which is before what was signed</source>
        <translation>It does not believe the server&apos;s time, which is before what was signed</translation>
    </message>
    <message>
        <source>Its clock has lost the time; it counts on from the newest that it knows</source>
        <translation>Its clock has lost the time; it counts on from the newest that it knows</translation>
    </message>
    <message>
        <source>Its clock was not compared with the server&apos;s</source>
        <translation>Its clock was not compared with the server&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is wrong: %1</source>
        <translation>The picture is wrong: %1</translation>
    </message>
    <message numerus="yes">
        <source>decoder made anew %n time(s)</source>
        <translation>
            <numerusform>decoder made anew %n time</numerusform>
            <numerusform>decoder made anew %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>window made anew %n time(s)</source>
        <translation>
            <numerusform>window made anew %n time</numerusform>
            <numerusform>window made anew %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>player started anew %n time(s)</source>
        <translation>
            <numerusform>player started anew %n time</numerusform>
            <numerusform>player started anew %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What is wrong with the picture; what the player has done about it</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Its clock jumped %n time(s) within 10 minutes</source>
        <translation>
            <numerusform>Its clock jumped %n time within 10 minutes</numerusform>
            <numerusform>Its clock jumped %n times within 10 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock is %1 s off the server&apos;s, known to %2 s</source>
        <translation>Its clock is %1 s off the server&apos;s, known to %2 s</translation>
    </message>
    <message>
        <source>Connected, but no report for %1</source>
        <translation>Connected, but no report for %1</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <translation>Offline for %1</translation>
    </message>
    <message>
        <source>It reports, but has heard nothing from the server for %1</source>
        <translation>It reports, but has heard nothing from the server for %1</translation>
    </message>
    <message>
        <source>%1 % of the video frames that were due never reached the glass</source>
        <translation>%1 % of the video frames that were due never reached the glass</translation>
    </message>
    <message>
        <source>It refused %1</source>
        <translation>It refused %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of what it shows missing</source>
        <translation>
            <numerusform>%n file of what it shows missing</numerusform>
            <numerusform>%n files of what it shows missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Its store is %1 too small for the next 7 days</source>
        <translation>Its store is %1 too small for the next 7 days</translation>
    </message>
    <message>
        <source>It goes by assignment %1 instead of %2</source>
        <translation>It goes by assignment %1 instead of %2</translation>
    </message>
    <message>
        <source>It has manifest %1 of %2 instead of %3</source>
        <translation>It has manifest %1 of %2 instead of %3</translation>
    </message>
    <message>
        <source>%1 left on its disk</source>
        <translation>%1 left on its disk</translation>
    </message>
    <message>
        <source>%1 of %2 left on its disk</source>
        <translation>%1 of %2 left on its disk</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be decoded or broke within 10 minutes</source>
        <translation>
            <numerusform>%n item could not be decoded or broke within 10 minutes</numerusform>
            <numerusform>%n items could not be decoded or broke within 10 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its player started %n time(s) within 10 minutes</source>
        <translation>
            <numerusform>Its player started %n time within 10 minutes</numerusform>
            <numerusform>Its player started %n times within 10 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>InsistForm</name>
    <message>
        <source>Screens will get it although pre-flight refuses it. The note is kept with it: no names of persons.</source>
        <translation>Screens will get it although pre-flight refuses it. The note is kept with it: no names of persons.</translation>
    </message>
    <message>
        <source>Why: seen in full; the flash is a corner …</source>
        <translation>Why: seen in full; the flash is a corner …</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Leaves a question without doing anything</extracomment>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Insist</source>
        <translation>Insist</translation>
    </message>
    <message>
        <source>Insist on it …</source>
        <translation>Insist on it …</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>%1 in the zone %2</source>
        <translation>%1 in the zone %2</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Seconds on the glass; empty: as long as it takes to read, %1</source>
        <translation>Seconds on the glass; empty: as long as it takes to read, %1</translation>
    </message>
    <message>
        <source>Seconds on the glass; empty: %1, by itself</source>
        <translation>Seconds on the glass; empty: %1, by itself</translation>
    </message>
    <message>
        <source>Fill the canvas, and lose what stands over its edges</source>
        <translation>Fill the canvas, and lose what stands over its edges</translation>
    </message>
    <message>
        <source>A playlist in the playlist. It is kept as it is, and can be moved, doubled and removed as a whole.</source>
        <translation>A playlist in the playlist. It is kept as it is, and can be moved, doubled and removed as a whole.</translation>
    </message>
    <message>
        <source>Times in each round, spread evenly; empty: once</source>
        <translation>Times in each round, spread evenly; empty: once</translation>
    </message>
    <message>
        <source>about %1 minutes of every hour</source>
        <translation>about %1 minutes of every hour</translation>
    </message>
    <message>
        <source>about %1 minutes of an hour of its own</source>
        <translation>about %1 minutes of an hour of its own</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Add a card, and fill it in.</source>
        <translation>Add a card, and fill it in.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message numerus="yes">
        <source>Nested playlist, %n item(s)</source>
        <translation>
            <numerusform>Nested playlist, %n item</numerusform>
            <numerusform>Nested playlist, %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>The length of an item, which nobody has said.</extracomment>
        <translation>by itself</translation>
    </message>
    <message numerus="yes">
        <source>%n times a round</source>
        <extracomment>An item comes so often in each round.</extracomment>
        <translation>
            <numerusform>%n time a round</numerusform>
            <numerusform>%n times a round</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LackWord</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>the programme has no title</source>
        <translation>the programme has no title</translation>
    </message>
    <message>
        <source>there is nothing to show yet</source>
        <translation>there is nothing to show yet</translation>
    </message>
    <message>
        <source>the card has no title</source>
        <translation>the card has no title</translation>
    </message>
    <message>
        <source>a line is empty, or one is missing</source>
        <translation>a line is empty, or one is missing</translation>
    </message>
    <message>
        <source>a section has no head</source>
        <translation>a section has no head</translation>
    </message>
    <message>
        <source>the telephone number is missing, or is none</source>
        <translation>the telephone number is missing, or is none</translation>
    </message>
    <message>
        <source>the address of the QR code must be https://…</source>
        <translation>the address of the QR code must be https://…</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>it ends before it begins</translation>
    </message>
    <message>
        <source>a part of the day ends when it begins</source>
        <translation>a part of the day ends when it begins</translation>
    </message>
    <message>
        <source>nobody knows how long the video is: say how many seconds</source>
        <translation>nobody knows how long the video is: say how many seconds</translation>
    </message>
    <message>
        <source>the programme is too large: take items out</source>
        <translation>the programme is too large: take items out</translation>
    </message>
    <message>
        <source>Zone %1: %2</source>
        <translation>Zone %1: %2</translation>
    </message>
    <message>
        <source>a text of the ticker is empty</source>
        <translation>a text of the ticker is empty</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>This programme is not saved.</source>
        <translation>This programme is not saved.</translation>
    </message>
    <message>
        <source>Go on with it later</source>
        <translation>Go on with it later</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LevelMark</name>
    <message>
        <source>Level 1, red</source>
        <translation>Level 1, red</translation>
    </message>
    <message>
        <source>Level 2, orange</source>
        <translation>Level 2, orange</translation>
    </message>
    <message>
        <source>Level 3, yellow</source>
        <translation>Level 3, yellow</translation>
    </message>
    <message>
        <source>Level 4, blue</source>
        <translation>Level 4, blue</translation>
    </message>
    <message>
        <source>Exercise · %1</source>
        <translation>Exercise · %1</translation>
    </message>
    <message>
        <source>Test · %1</source>
        <translation>Test · %1</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>Reading the list of assets: %n so far</source>
        <translation>
            <numerusform>Reading the list of assets: %n so far</numerusform>
            <numerusform>Reading the list of assets: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 assets</source>
        <translation>%1 of %2 assets</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of the list of assets</extracomment>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Upload files …</source>
        <translation>Upload files …</translation>
    </message>
    <message>
        <source>Let go to upload</source>
        <translation>Let go to upload</translation>
    </message>
    <message>
        <source>MP4, WebM, PNG, JPEG, WebP and SVG; of folders the files that lie in them.</source>
        <translation>MP4, WebM, PNG, JPEG, WebP and SVG; of folders the files that lie in them.</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Remove line %1</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
</context>
<context>
    <name>LunarDayChoice</name>
    <message>
        <source>month %1</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
</context>
<context>
    <name>LunarForm</name>
    <message>
        <source>From, with this day</source>
        <translation>From, with this day</translation>
    </message>
    <message>
        <source>To, with this day</source>
        <translation>To, with this day</translation>
    </message>
    <message>
        <source>It goes on into the next lunar year.</source>
        <translation>It goes on into the next lunar year.</translation>
    </message>
    <message>
        <source>In a month of 29 days, its last day.</source>
        <translation>In a month of 29 days, its last day.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Ironfence · %1</source>
        <translation>Ironfence · %1</translation>
    </message>
    <message>
        <source>The server does not take this operator: %1</source>
        <translation>The server does not take this operator: %1</translation>
    </message>
    <message>
        <source>The server has been away since %1. What you see is how it was; it goes on by itself. (%2)</source>
        <translation>The server has been away since %1. What you see is how it was; it goes on by itself. (%2)</translation>
    </message>
</context>
<context>
    <name>MonthDayGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Mon</source>
        <extracomment>A day of the week, short, like those that follow.</extracomment>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <extracomment>Rank of a programme, the highest; like those that follow.</extracomment>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Filler</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>What an item is, like those that follow.</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <extracomment>A day of the Chinese calendar, like those that follow.</extracomment>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>Lantern Festival</translation>
    </message>
    <message>
        <source>Dragon-Head Day</source>
        <translation>Dragon-Head Day</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>Qingming</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>Qixi</source>
        <translation>Qixi</translation>
    </message>
    <message>
        <source>Ghost Festival</source>
        <translation>Ghost Festival</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>Double Ninth</source>
        <translation>Double Ninth</translation>
    </message>
    <message>
        <source>Winter Clothes Day</source>
        <translation>Winter Clothes Day</translation>
    </message>
    <message>
        <source>Winter Solstice</source>
        <translation>Winter Solstice</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Laba</translation>
    </message>
    <message>
        <source>Little New Year</source>
        <translation>Little New Year</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>%1 days before the end</source>
        <translation>%1 days before the end</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>elderly people</source>
        <translation>elderly people</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>The form of a date: see QLocale.</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day of every year: see QLocale.</extracomment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Ironfence</source>
        <translation>Ironfence</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme of the window</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>The page of all videos and images</extracomment>
        <translation>Library</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>Not on any day of the coming year.</source>
        <translation>Not on any day of the coming year.</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>the whole day</translation>
    </message>
    <message>
        <source>By the clock and the days off of the screen %1.</source>
        <translation>By the clock and the days off of the screen %1.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>What was on the glass</source>
        <translation>What was on the glass</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Taken at %1</translation>
    </message>
    <message>
        <source>Picture of the glass</source>
        <translation>Picture of the glass</translation>
    </message>
    <message>
        <source>Show its name</source>
        <extracomment>A screen shows its name and place on its glass</extracomment>
        <translation>Show its name</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <extracomment>A screen asks the server anew for everything</extracomment>
        <translation>Fetch anew</translation>
    </message>
    <message>
        <source>Restart …</source>
        <translation>Restart …</translation>
    </message>
    <message>
        <source>Its player ends and starts anew. For some seconds no picture of ours is on the glass.</source>
        <translation>Its player ends and starts anew. For some seconds no picture of ours is on the glass.</translation>
    </message>
    <message>
        <source>Restart the player</source>
        <translation>Restart the player</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It is offline: nothing can be asked of it.</source>
        <translation>It is offline: nothing can be asked of it.</translation>
    </message>
</context>
<context>
    <name>OutcomeWord</name>
    <message>
        <source>The passphrase is wrong, or the key file was altered.</source>
        <translation>The passphrase is wrong, or the key file was altered.</translation>
    </message>
    <message>
        <source>Somebody else has added a screen of that id meanwhile. Nothing was changed.</source>
        <translation>Somebody else has added a screen of that id meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Nothing was added.</source>
        <translation>The folder cannot be written. Nothing was added.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>It was not added.</translation>
    </message>
    <message>
        <source>The server did not answer: it may have added the screen. Sign once more; it gets a new password then.</source>
        <translation>The server did not answer: it may have added the screen. Sign once more; it gets a new password then.</translation>
    </message>
    <message>
        <source>The server has added the screen, but its folder could not be written as a whole, and no player starts from it. Make room there or choose another folder, and sign once more: it gets a new password.</source>
        <translation>The server has added the screen, but its folder could not be written as a whole, and no player starts from it. Make room there or choose another folder, and sign once more: it gets a new password.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The screen was asked …</source>
        <translation>The screen was asked …</translation>
    </message>
    <message>
        <source>The screen refuses: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>The screen refuses: %1</translation>
    </message>
    <message>
        <source>The screen does not answer.</source>
        <translation>The screen does not answer.</translation>
    </message>
    <message>
        <source>It shows its name and place for 15 seconds.</source>
        <translation>It shows its name and place for 15 seconds.</translation>
    </message>
    <message>
        <source>It asks the server anew for everything.</source>
        <translation>It asks the server anew for everything.</translation>
    </message>
    <message>
        <source>Its player starts anew: the picture is back after some seconds.</source>
        <translation>Its player starts anew: the picture is back after some seconds.</translation>
    </message>
    <message>
        <source>too soon after the last time.</source>
        <translation>too soon after the last time.</translation>
    </message>
    <message>
        <source>an alert is on the glass.</source>
        <translation>an alert is on the glass.</translation>
    </message>
    <message>
        <source>its display does not let itself be read.</source>
        <translation>its display does not let itself be read.</translation>
    </message>
    <message>
        <source>nobody would start its player again.</source>
        <translation>nobody would start its player again.</translation>
    </message>
    <message>
        <source>its watchdog is switched off.</source>
        <translation>its watchdog is switched off.</translation>
    </message>
    <message>
        <source>its clock and that of the server differ.</source>
        <translation>its clock and that of the server differ.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase of your key</translation>
    </message>
</context>
<context>
    <name>PastReceiptRow</name>
    <message>
        <source>All-clear: %1</source>
        <translation>All-clear: %1</translation>
    </message>
    <message>
        <source>A document that it could not read</source>
        <translation>A document that it could not read</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Where it hangs</source>
        <translation>Where it hangs</translation>
    </message>
    <message>
        <source>Choose a place below, or type a new one</source>
        <translation>Choose a place below, or type a new one</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Up to 8 names of a-z, 0-9 and -, joined by /.</source>
        <translation>Up to 8 names of a-z, 0-9 and -, joined by /.</translation>
    </message>
    <message>
        <source>A new place, below none of the others.</source>
        <translation>A new place, below none of the others.</translation>
    </message>
    <message>
        <source>A new place, below %1.</source>
        <translation>A new place, below %1.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message numerus="yes">
        <source>%1, %n screen(s) amiss</source>
        <translation>
            <numerusform>%1, %n screen amiss</numerusform>
            <numerusform>%1, %n screens amiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Unfold</translation>
    </message>
</context>
<context>
    <name>PlayRow</name>
    <message>
        <source>Alert %1</source>
        <translation>Alert %1</translation>
    </message>
    <message>
        <source>All-clear %1</source>
        <translation>All-clear %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Built-in loop</source>
        <translation>Built-in loop</translation>
    </message>
    <message>
        <source>begun in its middle</source>
        <extracomment>Why a play was not shown from its beginning to its end, like those that follow.</extracomment>
        <translation>begun in its middle</translation>
    </message>
    <message>
        <source>an alert took over</source>
        <translation>an alert took over</translation>
    </message>
    <message>
        <source>something else became due</source>
        <translation>something else became due</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>it failed</translation>
    </message>
    <message>
        <source>the player ended</source>
        <translation>the player ended</translation>
    </message>
    <message>
        <source>broken off, shown at least so long</source>
        <translation>broken off, shown at least so long</translation>
    </message>
    <message>
        <source>what was due had not come yet</source>
        <extracomment>Why a screen did not show what was due, like those that follow.</extracomment>
        <translation>what was due had not come yet</translation>
    </message>
    <message>
        <source>what was due had failed several times</source>
        <translation>what was due had failed several times</translation>
    </message>
    <message>
        <source>what was due failed</source>
        <translation>what was due failed</translation>
    </message>
    <message>
        <source>what was due was not ready</source>
        <translation>what was due was not ready</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
</context>
<context>
    <name>ProfileWord</name>
    <message>
        <source>Bank lobby</source>
        <extracomment>Profile of a screen, like those that follow.</extracomment>
        <translation>Bank lobby</translation>
    </message>
    <message>
        <source>LED billboard</source>
        <translation>LED billboard</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>ATM</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Service hall</source>
        <translation>Service hall</translation>
    </message>
</context>
<context>
    <name>ProgrammeHeader</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>%1 min/h</source>
        <translation>%1 min/h</translation>
    </message>
</context>
<context>
    <name>ProgrammeSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Take off the screens …</source>
        <translation>Take off the screens …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove the draft for good</source>
        <translation>Remove the draft for good</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>The draft</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>What is live</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Manifest %1 is live, new screens accept it until %2</source>
        <translation>Manifest %1 is live, new screens accept it until %2</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Nothing was published yet</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n draft(s) …</source>
        <translation>
            <numerusform>Publish %n draft …</numerusform>
            <numerusform>Publish %n drafts …</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Name or title …</source>
        <translation>Name or title …</translation>
    </message>
    <message>
        <source>Published: manifest %1 is live. Screens change over as soon as they have everything.</source>
        <translation>Published: manifest %1 is live. Screens change over as soon as they have everything.</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>No programmes yet</translation>
    </message>
    <message>
        <source>No programme matches</source>
        <translation>No programme matches</translation>
    </message>
    <message>
        <source>Search for less, or leave out a condition.</source>
        <translation>Search for less, or leave out a condition.</translation>
    </message>
    <message>
        <source>Make one with Ctrl+Shift+N, or take the whole campaign that is shipped: ironfence pack install</source>
        <translation>Make one with Ctrl+Shift+N, or take the whole campaign that is shipped: ironfence pack install</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Earlier versions …</translation>
    </message>
    <message>
        <source>These drafts say something else than is live, and stay as they are: %1.</source>
        <translation>These drafts say something else than is live, and stay as they are: %1.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>The server refuses: %1. Replace it, or insist on it in the library.</source>
        <translation>The server refuses: %1. Replace it, or insist on it in the library.</translation>
    </message>
    <message numerus="yes">
        <source>The server still examines %n file(s). It goes on by itself.</source>
        <translation>
            <numerusform>The server still examines %n file. It goes on by itself.</numerusform>
            <numerusform>The server still examines %n files. It goes on by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish as manifest %1</source>
        <translation>Publish as manifest %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile. This is what would change now: look at it and sign again.</source>
        <translation>Somebody else published meanwhile. This is what would change now: look at it and sign again.</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>There is nothing to publish</translation>
    </message>
    <message>
        <source>A programme is made first, as a draft.</source>
        <translation>A programme is made first, as a draft.</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>What comes of it</translation>
    </message>
    <message>
        <source>New programmes</source>
        <translation>New programmes</translation>
    </message>
    <message>
        <source>Changed programmes</source>
        <translation>Changed programmes</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
    <message numerus="yes">
        <source>Together, the programmes then reach %1 of %n screen(s).</source>
        <translation>
            <numerusform>Together, the programmes then reach %1 of %n screen.</numerusform>
            <numerusform>Together, the programmes then reach %1 of %n screens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A screen changes over when everything that it needs in the next 24 hours is on its disk.</source>
        <translation>A screen changes over when everything that it needs in the next 24 hours is on its disk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the key file was altered.</source>
        <translation>The passphrase is wrong, or the key file was altered.</translation>
    </message>
    <message>
        <source>Publishing …</source>
        <translation>Publishing …</translation>
    </message>
    <message>
        <source>Sign the same again for 90 days</source>
        <translation>Sign the same again for 90 days</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Sign and publish</translation>
    </message>
    <message>
        <source>The server does not keep these any more, so they stay as they are now: %1.</source>
        <translation>The server does not keep these any more, so they stay as they are now: %1.</translation>
    </message>
    <message>
        <source>Files of these are missing on the server, so they stay as they are now: %1.</source>
        <translation>Files of these are missing on the server, so they stay as they are now: %1.</translation>
    </message>
    <message>
        <source>Return to manifest %1, as manifest %2</source>
        <translation>Return to manifest %1, as manifest %2</translation>
    </message>
    <message>
        <source>Drafts that say what is live now become what they were. A draft that somebody has changed since stays as it is.</source>
        <translation>Drafts that say what is live now become what they were. A draft that somebody has changed since stays as it is.</translation>
    </message>
</context>
<context>
    <name>PublishRow</name>
    <message numerus="yes">
        <source>Is taken off %n screen(s)</source>
        <extracomment>What publishing does to a programme, like those that follow.</extracomment>
        <translation>
            <numerusform>Is taken off %n screen</numerusform>
            <numerusform>Is taken off %n screens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes on %n screen(s)</source>
        <translation>
            <numerusform>Changes on %n screen</numerusform>
            <numerusform>Changes on %n screens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New on %n screen(s)</source>
        <translation>
            <numerusform>New on %n screen</numerusform>
            <numerusform>New on %n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is on the screens</source>
        <translation>Stays as it is on the screens</translation>
    </message>
    <message>
        <source>Stays a draft</source>
        <translation>Stays a draft</translation>
    </message>
    <message>
        <source>Somebody changed this draft meanwhile: look at it and choose it again.</source>
        <translation>Somebody changed this draft meanwhile: look at it and choose it again.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message numerus="yes">
        <source>Comes back on %n screen(s)</source>
        <translation>
            <numerusform>Comes back on %n screen</numerusform>
            <numerusform>Comes back on %n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>Does not come back</translation>
    </message>
    <message>
        <source>Its validity has ended: screens show nothing of it.</source>
        <translation>Its validity has ended: screens show nothing of it.</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>A switch: the programme becomes what it was in an earlier version, or stays as it is now.</extracomment>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Real alert</source>
        <translation>Real alert</translation>
    </message>
    <message>
        <source>Begin with a template …</source>
        <translation>Begin with a template …</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>What people must know, in one line</source>
        <translation>What people must know, in one line</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Who says it</translation>
    </message>
    <message>
        <source>Sender, as on the glass</source>
        <translation>Sender, as on the glass</translation>
    </message>
    <message>
        <source>It ends by itself after</source>
        <translation>It ends by itself after</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 hours</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 hours</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 hours</translation>
    </message>
    <message>
        <source>It reaches everybody whom the alert reached, and ends no earlier than that would.</source>
        <translation>It reaches everybody whom the alert reached, and ends no earlier than that would.</translation>
    </message>
</context>
<context>
    <name>RaisePanel</name>
    <message>
        <source>The headline is missing</source>
        <translation>The headline is missing</translation>
    </message>
    <message>
        <source>The headline is too long</source>
        <translation>The headline is too long</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>A text is too long</translation>
    </message>
    <message>
        <source>The sender is missing or too long</source>
        <translation>The sender is missing or too long</translation>
    </message>
    <message>
        <source>Choose at least one place</source>
        <translation>Choose at least one place</translation>
    </message>
    <message>
        <source>Too many places: choose one above them</source>
        <translation>Too many places: choose one above them</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation>Raise an alert</translation>
    </message>
    <message>
        <source>Raise an exercise</source>
        <translation>Raise an exercise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Where: %n screen(s)</source>
        <translation>
            <numerusform>Where: %n screen</numerusform>
            <numerusform>Where: %n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing …</source>
        <translation>Releasing …</translation>
    </message>
    <message numerus="yes">
        <source>Sign and release to %n screen(s)</source>
        <translation>
            <numerusform>Sign and release to %n screen</numerusform>
            <numerusform>Sign and release to %n screens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign and release the exercise to %n screen(s)</source>
        <translation>
            <numerusform>Sign and release the exercise to %n screen</numerusform>
            <numerusform>Sign and release the exercise to %n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the alert</source>
        <translation>Update the alert</translation>
    </message>
    <message>
        <source>Update the exercise</source>
        <translation>Update the exercise</translation>
    </message>
    <message numerus="yes">
        <source>Sign the update for %n screen(s)</source>
        <translation>
            <numerusform>Sign the update for %n screen</numerusform>
            <numerusform>Sign the update for %n screens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankForm</name>
    <message>
        <source>Rank and share</source>
        <translation>Rank and share</translation>
    </message>
    <message>
        <source>Rank: where programmes meet, the highest is shown</source>
        <translation>Rank: where programmes meet, the highest is shown</translation>
    </message>
    <message>
        <source>Share of every hour in per cent; empty: what others leave</source>
        <translation>Share of every hour in per cent; empty: what others leave</translation>
    </message>
    <message>
        <source>%1 minutes of every hour</source>
        <translation>%1 minutes of every hour</translation>
    </message>
    <message>
        <source>%1: when there is nothing else</source>
        <extracomment>What the four ranks of programmes mean, from the lowest to the highest.</extracomment>
        <translation>%1: when there is nothing else</translation>
    </message>
    <message>
        <source>%1: every day</source>
        <translation>%1: every day</translation>
    </message>
    <message>
        <source>%1: before everyday programmes</source>
        <translation>%1: before everyday programmes</translation>
    </message>
    <message>
        <source>%1: before everything but alerts</source>
        <translation>%1: before everything but alerts</translation>
    </message>
</context>
<context>
    <name>ReachBar</name>
    <message>
        <source>%1 of %2 presented</source>
        <translation>%1 of %2 presented</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Ironfence</source>
        <translation>Ironfence</translation>
    </message>
    <message>
        <source>This console knows no server yet</source>
        <translation>This console knows no server yet</translation>
    </message>
    <message>
        <source>An operator&apos;s directory is made by: ironfence init. Name another one with --operator, or in IRONFENCE_OPERATOR.</source>
        <translation>An operator&apos;s directory is made by: ironfence init. Name another one with --operator, or in IRONFENCE_OPERATOR.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>%1 % of the hour, %2 minutes</source>
        <translation>%1 % of the hour, %2 minutes</translation>
    </message>
    <message>
        <source>none: it takes turns with others of its rank</source>
        <translation>none: it takes turns with others of its rank</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n screen</numerusform>
            <numerusform>%n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The next days on which it plays</source>
        <translation>The next days on which it plays</translation>
    </message>
</context>
<context>
    <name>RuleFaultWord</name>
    <message>
        <source>Choose one day at least.</source>
        <translation>Choose one day at least.</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>This month has no such day.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>A number of days from 0 to 60.</source>
        <translation>A number of days from 0 to 60.</translation>
    </message>
    <message>
        <source>There are 16 rules already: remove one first.</source>
        <translation>There are 16 rules already: remove one first.</translation>
    </message>
    <message>
        <source>A day of the years 2000 to 2100, as 2026-12-01.</source>
        <translation>A day of the years 2000 to 2100, as 2026-12-01.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Not on these days</source>
        <translation>Not on these days</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Only on these days</translation>
    </message>
</context>
<context>
    <name>RulePicker</name>
    <message>
        <source>Days of the week</source>
        <extracomment>Ways to say on which days a programme plays.</extracomment>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Days of every month</source>
        <translation>Days of every month</translation>
    </message>
    <message>
        <source>A day of every year</source>
        <translation>A day of every year</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>From one day to another</translation>
    </message>
    <message>
        <source>Days of the lunar calendar</source>
        <translation>Days of the lunar calendar</translation>
    </message>
    <message>
        <source>A festival or solar term</source>
        <translation>A festival or solar term</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Workdays</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <translation>The last day of the month</translation>
    </message>
    <message>
        <source>As the State Council&apos;s notice of the year says; of a year without one, by Monday to Friday.</source>
        <translation>As the State Council&apos;s notice of the year says; of a year without one, by Monday to Friday.</translation>
    </message>
    <message>
        <source>Plays on these days</source>
        <translation>Plays on these days</translation>
    </message>
    <message>
        <source>Does not play on them</source>
        <translation>Does not play on them</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a rule, or takes over what was changed of one.</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Play on these days: %1</source>
        <extracomment>Moves a rule between the days on which it plays and those on which it does not.</extracomment>
        <translation>Play on these days: %1</translation>
    </message>
    <message>
        <source>Leave these days out: %1</source>
        <translation>Leave these days out: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>ScreenForm</name>
    <message>
        <source>The screen</source>
        <translation>The screen</translation>
    </message>
    <message>
        <source>Its id, by which machines and people name it</source>
        <translation>Its id, by which machines and people name it</translation>
    </message>
    <message>
        <source>lobby-1</source>
        <extracomment>An example of a screen&apos;s id</extracomment>
        <translation>lobby-1</translation>
    </message>
    <message>
        <source>Id of the screen</source>
        <translation>Id of the screen</translation>
    </message>
    <message>
        <source>1 to 48 characters of a-z, 0-9 and -, beginning with a letter or digit.</source>
        <translation>1 to 48 characters of a-z, 0-9 and -, beginning with a letter or digit.</translation>
    </message>
    <message>
        <source>There is a screen of that id, and its player has reported: choose another.</source>
        <translation>There is a screen of that id, and its player has reported: choose another.</translation>
    </message>
    <message>
        <source>It was added already, but its player never reported. Added once more, it becomes what you say here; a folder made before does not connect any more.</source>
        <translation>It was added already, but its player never reported. Added once more, it becomes what you say here; a folder made before does not connect any more.</translation>
    </message>
    <message>
        <source>No screen has it yet.</source>
        <translation>No screen has it yet.</translation>
    </message>
    <message>
        <source>Who stands before it</source>
        <translation>Who stands before it</translation>
    </message>
    <message>
        <source>Tags, with blanks between them; they may stay empty</source>
        <translation>Tags, with blanks between them; they may stay empty</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Each is 1 to 48 characters of a-z, 0-9 and -; at most 32 of them.</source>
        <translation>Each is 1 to 48 characters of a-z, 0-9 and -; at most 32 of them.</translation>
    </message>
</context>
<context>
    <name>ScreenSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>On the glass</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Shows</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disk free</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, %2 missing</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>%1 s off</source>
        <translation>%1 s off</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>%1 shown, %2 dropped</source>
        <translation>%1 shown, %2 dropped</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Last fault</translation>
    </message>
    <message>
        <source>What it shows, and why</source>
        <translation>What it shows, and why</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Being computed …</translation>
    </message>
    <message>
        <source>By what is live now, not by what was live on that day.</source>
        <translation>By what is live now, not by what was live on that day.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Head of the section</source>
        <translation>Head of the section</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Remove section %1</translation>
    </message>
    <message>
        <source>Up to four lines</source>
        <translation>Up to four lines</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
</context>
<context>
    <name>StageWord</name>
    <message>
        <source>No receipt</source>
        <extracomment>A screen said nothing of an alert.</extracomment>
        <translation>No receipt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>On the glass</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>When, and from what it starts</source>
        <translation>When, and from what it starts</translation>
    </message>
    <message>
        <source>Folder on this computer for its player: settings, keys and password</source>
        <translation>Folder on this computer for its player: settings, keys and password</translation>
    </message>
    <message>
        <source>Path of an empty or a new folder</source>
        <translation>Path of an empty or a new folder</translation>
    </message>
    <message>
        <source>A whole path, as /home/me/lobby-1 or ~/lobby-1.</source>
        <translation>A whole path, as /home/me/lobby-1 or ~/lobby-1.</translation>
    </message>
    <message>
        <source>Something else lies there: choose an empty or a new folder.</source>
        <translation>Something else lies there: choose an empty or a new folder.</translation>
    </message>
    <message>
        <source>Nothing can be written there: choose another folder.</source>
        <translation>Nothing can be written there: choose another folder.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Wrong picture</source>
        <extracomment>State of a screen: its picture is black, frozen or wrong. A short word, like those that follow.</extracomment>
        <translation>Wrong picture</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not responding</source>
        <extracomment>State of a screen: connected, but it says or hears nothing.</extracomment>
        <translation>Not responding</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>State of a screen: content that it should have has not come.</extracomment>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>State of a screen: it has never connected.</extracomment>
        <translation>Not installed</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>State of a screen: switched off by its hours or by a person.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As expected</source>
        <extracomment>State of a screen: it shows what it should.</extracomment>
        <translation>As expected</translation>
    </message>
</context>
<context>
    <name>StateWord</name>
    <message>
        <source>Live</source>
        <extracomment>State of a programme: on the screens as it is. A short word, like those that follow.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>State of a programme: on the screens, and its draft says something else.</extracomment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a programme: not on the screens.</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Live, no draft</source>
        <extracomment>State of a programme: on the screens, without a draft.</extracomment>
        <translation>Live, no draft</translation>
    </message>
</context>
<context>
    <name>StretchDetail</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Outranked: %1</source>
        <extracomment>Programmes that would play, and do not because others stand higher.</extracomment>
        <translation>Outranked: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove the tag %1</source>
        <extracomment>What pressing a tag does</extracomment>
        <translation>Remove the tag %1</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag, with Enter</source>
        <translation>Add a tag, with Enter</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>Add the tag %1</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>Somebody else changed the tags meanwhile: here they are with yours.</source>
        <translation>Somebody else changed the tags meanwhile: here they are with yours.</translation>
    </message>
    <message numerus="yes">
        <source>A tag is one line of 1 to %n character(s).</source>
        <translation>
            <numerusform>A tag is one line of 1 to %n character.</numerusform>
            <numerusform>A tag is one line of 1 to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An asset has at most %n tag(s): remove one first.</source>
        <translation>
            <numerusform>An asset has at most %n tag: remove one first.</numerusform>
            <numerusform>An asset has at most %n tags: remove one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer: try again in a moment.</source>
        <translation>The server does not answer: try again in a moment.</translation>
    </message>
    <message>
        <source>The server does not take this operator: ask who runs it.</source>
        <translation>The server does not take this operator: ask who runs it.</translation>
    </message>
    <message>
        <source>The server does not have this asset any more.</source>
        <translation>The server does not have this asset any more.</translation>
    </message>
    <message>
        <source>The tags could not be changed: try again.</source>
        <translation>The tags could not be changed: try again.</translation>
    </message>
</context>
<context>
    <name>TickerList</name>
    <message>
        <source>Texts that pass, one behind the other</source>
        <translation>Texts that pass, one behind the other</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>Remove text %1</source>
        <translation>Remove text %1</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Add a text</translation>
    </message>
</context>
<context>
    <name>TimeColumn</name>
    <message numerus="yes">
        <source>%1: %n screen(s)</source>
        <translation>
            <numerusform>%1: %n screen</numerusform>
            <numerusform>%1: %n screens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesChart</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>fastest %1 · half within %2 · 95 % within %3 · slowest %4</source>
        <translation>fastest %1 · half within %2 · 95 % within %3 · slowest %4</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Below a column: screens on whose glass an alert is not.</extracomment>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>From release to glass, in seconds</source>
        <translation>From release to glass, in seconds</translation>
    </message>
    <message>
        <source>On no glass yet</source>
        <translation>On no glass yet</translation>
    </message>
    <message numerus="yes">
        <source>%n more screen(s) showed it by a clock that was not compared with the server&apos;s: in none of the columns.</source>
        <translation>
            <numerusform>%n more screen showed it by a clock that was not compared with the server&apos;s: in none of the columns.</numerusform>
            <numerusform>%n more screens showed it by a clock that was not compared with the server&apos;s: in none of the columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>A screen is lit …</extracomment>
        <translation>Always</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Two different times, as 07:30 and 22:00, or over midnight.</source>
        <translation>Two different times, as 07:30 and 22:00, or over midnight.</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Without sound</translation>
    </message>
    <message>
        <source>Always: an ATM has no sound</source>
        <translation>Always: an ATM has no sound</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A screen is mute …</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>Two different times, as 22:00 and 07:00.</source>
        <translation>Two different times, as 22:00 and 07:00.</translation>
    </message>
    <message>
        <source>Time zone of its place</source>
        <translation>Time zone of its place</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>An area and a place, as Asia/Shanghai or Asia/Urumqi.</source>
        <translation>An area and a place, as Asia/Shanghai or Asia/Urumqi.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Screens as expected</source>
        <translation>Screens as expected</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Screens amiss</source>
        <translation>Screens amiss</translation>
    </message>
    <message numerus="yes">
        <source>%n of them offline</source>
        <translation>
            <numerusform>%n of them offline</numerusform>
            <numerusform>%n of them offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Live alerts</source>
        <translation>Live alerts</translation>
    </message>
    <message>
        <source>on the glass now</source>
        <translation>on the glass now</translation>
    </message>
    <message>
        <source>none on the glass</source>
        <translation>none on the glass</translation>
    </message>
    <message>
        <source>Shown yesterday</source>
        <translation>Shown yesterday</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) not accounted for</source>
        <translation>
            <numerusform>%n screen not accounted for</numerusform>
            <numerusform>%n screens not accounted for</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 screen-hours missed</source>
        <translation>%1 screen-hours missed</translation>
    </message>
    <message>
        <source>no account of it yet</source>
        <translation>no account of it yet</translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Open incidents</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>What goes wrong on a screen appears here by itself.</source>
        <translation>What goes wrong on a screen appears here by itself.</translation>
    </message>
</context>
<context>
    <name>TurnPanel</name>
    <message>
        <source>Begins and ends today</source>
        <translation>Begins and ends today</translation>
    </message>
    <message>
        <source>No live programme begins or ends today.</source>
        <translation>No live programme begins or ends today.</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Today only</source>
        <translation>Today only</translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>Begins today</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>the whole day</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>Not finished: %1</source>
        <translation>Not finished: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Unfinished work.</extracomment>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message numerus="yes">
        <source>Uploading: %n to go</source>
        <translation>
            <numerusform>Uploading: %n to go</numerusform>
            <numerusform>Uploading: %n to go</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found no place in this list: clear it, and add them again.</source>
        <translation>
            <numerusform>%n file found no place in this list: clear it, and add it again.</numerusform>
            <numerusform>%n files found no place in this list: clear it, and add them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear list</source>
        <extracomment>Forgets the uploads that have ended</extracomment>
        <translation>Clear list</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends an upload before it is done</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens an asset</extracomment>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>Waiting</source>
        <extracomment>Stage of an upload, like those that follow.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>Stage of an upload: it is looked into whether screens can play the file, and how loud it is.</extracomment>
        <translation>Checking %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Sending %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>Stage of an upload: the server had the file before.</extracomment>
        <translation>There already</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>The server does not answer or is busy: it goes on by itself.</source>
        <translation>The server does not answer or is busy: it goes on by itself.</translation>
    </message>
    <message>
        <source>There is no such file: check where it lies.</source>
        <translation>There is no such file: check where it lies.</translation>
    </message>
    <message>
        <source>It is empty, or no file: choose another.</source>
        <translation>It is empty, or no file: choose another.</translation>
    </message>
    <message>
        <source>An asset has at most 16 GiB: export it smaller.</source>
        <translation>An asset has at most 16 GiB: export it smaller.</translation>
    </message>
    <message>
        <source>It cannot be read: check its rights and the medium that it lies on.</source>
        <translation>It cannot be read: check its rights and the medium that it lies on.</translation>
    </message>
    <message>
        <source>It was changed while it was being sent: try again when it is finished.</source>
        <translation>It was changed while it was being sent: try again when it is finished.</translation>
    </message>
    <message>
        <source>No screen can play it: export it again as MP4 (H.264), WebM, PNG, JPEG, WebP or SVG.</source>
        <translation>No screen can play it: export it again as MP4 (H.264), WebM, PNG, JPEG, WebP or SVG.</translation>
    </message>
    <message>
        <source>The server does not take this operator: ask who runs it.</source>
        <translation>The server does not take this operator: ask who runs it.</translation>
    </message>
    <message>
        <source>The server has no space left: have room made, and try again.</source>
        <translation>The server has no space left: have room made, and try again.</translation>
    </message>
    <message>
        <source>Something failed that should not: try again, and look into the logs of this window and of the server.</source>
        <translation>Something failed that should not: try again, and look into the logs of this window and of the server.</translation>
    </message>
    <message>
        <source>It goes on at %1: what comes before is there already.</source>
        <extracomment>Of an upload that broke off before; %1 is a percentage</extracomment>
        <translation>It goes on at %1: what comes before is there already.</translation>
    </message>
</context>
<context>
    <name>UsageRow</name>
    <message>
        <source>Draft</source>
        <extracomment>Where a programme shows an asset: on the screens now, in its draft, or both</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Live and draft</source>
        <translation>Live and draft</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a programme</comment>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Live now</source>
        <translation>Live now</translation>
    </message>
    <message>
        <source>The same as is live now</source>
        <translation>The same as is live now</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s) other than now</source>
        <translation>
            <numerusform>%n programme other than now</numerusform>
            <numerusform>%n programmes other than now</numerusform>
        </translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifest %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a version to see what would change. Returning to it is a new manifest, which is signed like any other.</source>
        <translation>Choose a version to see what would change. Returning to it is a new manifest, which is signed like any other.</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Older versions</translation>
    </message>
</context>
<context>
    <name>WallTile</name>
    <message>
        <source>Being asked for its picture …</source>
        <translation>Being asked for its picture …</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>It gives no picture</translation>
    </message>
</context>
<context>
    <name>WeekColumn</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 to %2: %3</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 is a screen, %2 and %3 are days</extracomment>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Being computed …</translation>
    </message>
    <message>
        <source>Days that are over are told by what is live now.</source>
        <translation>Days that are over are told by what is live now.</translation>
    </message>
</context>
<context>
    <name>WhenForm</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>At once, or 2026-12-01 08:00</source>
        <translation>At once, or 2026-12-01 08:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>For ever, or 2026-12-31</source>
        <translation>For ever, or 2026-12-31</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Parts of the day</translation>
    </message>
    <message>
        <source>The next days on which it plays</source>
        <translation>The next days on which it plays</translation>
    </message>
    <message>
        <source>Add days …</source>
        <translation>Add days …</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message numerus="yes">
        <source>Where: %n screen(s)</source>
        <translation>
            <numerusform>Where: %n screen</numerusform>
            <numerusform>Where: %n screens</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of screens; none chosen: every one</source>
        <translation>Kinds of screens; none chosen: every one</translation>
    </message>
    <message>
        <source>Only screens with all of these tags</source>
        <translation>Only screens with all of these tags</translation>
    </message>
    <message>
        <source>… with any of these</source>
        <translation>… with any of these</translation>
    </message>
    <message>
        <source>… with none of these</source>
        <translation>… with none of these</translation>
    </message>
    <message>
        <source>Places, each with everything below it; none chosen: everywhere</source>
        <translation>Places, each with everything below it; none chosen: everywhere</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>; </source>
        <comment>between what is said of a programme</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a share of the hour</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a first or last day</comment>
        <translation>without</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>When a programme plays, like those that follow.</extracomment>
        <translation>Always</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>From %1 on</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>Every week: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Every month: %1</source>
        <translation>Every month: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <translation>Every year on %1</translation>
    </message>
    <message>
        <source>By the rule %1</source>
        <translation>By the rule %1</translation>
    </message>
    <message>
        <source>Lunar calendar: %1</source>
        <translation>Lunar calendar: %1</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Workdays</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>All screens</source>
        <extracomment>For which screens a programme is, like those that follow.</extracomment>
        <translation>All screens</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>with any of %1</source>
        <translation>with any of %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>Title: %1 → %2</source>
        <extracomment>What a draft changes, like those that follow.</extracomment>
        <translation>Title: %1 → %2</translation>
    </message>
    <message>
        <source>Rank: %1 → %2</source>
        <translation>Rank: %1 → %2</translation>
    </message>
    <message>
        <source>Share of the hour: %1 → %2</source>
        <translation>Share of the hour: %1 → %2</translation>
    </message>
    <message>
        <source>Other screens</source>
        <translation>Other screens</translation>
    </message>
    <message>
        <source>Other screens: %1 → %2</source>
        <translation>Other screens: %1 → %2</translation>
    </message>
    <message>
        <source>First day: %1 → %2</source>
        <translation>First day: %1 → %2</translation>
    </message>
    <message>
        <source>Last day: %1 → %2</source>
        <translation>Last day: %1 → %2</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>On other days</translation>
    </message>
    <message>
        <source>Hours: %1 → %2</source>
        <translation>Hours: %1 → %2</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>the whole day</translation>
    </message>
    <message>
        <source>Places may move it by: %1 → %2 min</source>
        <translation>Places may move it by: %1 → %2 min</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Longer: %1, %2 → %3</source>
        <translation>Longer: %1, %2 → %3</translation>
    </message>
    <message>
        <source>Shorter: %1, %2 → %3</source>
        <translation>Shorter: %1, %2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Items in another order</source>
        <translation>Items in another order</translation>
    </message>
    <message>
        <source>Zones divided otherwise</source>
        <translation>Zones divided otherwise</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that this version cannot name</source>
        <translation>Something that this version cannot name</translation>
    </message>
    <message>
        <source>On small screens it comes one thing at a time, and there is no time for all of it: leave its length out, or say it in fewer words.</source>
        <translation>On small screens it comes one thing at a time, and there is no time for all of it: leave its length out, or say it in fewer words.</translation>
    </message>
    <message>
        <source>Other zones hide all of a zone: move it, or put it above them.</source>
        <translation>Other zones hide all of a zone: move it, or put it above them.</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>What comes again and again, and since when.</extracomment>
        <translation>%1, from %2 on</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands too short for people to read it: let it stand longer, or say it in fewer words.</source>
        <extracomment>What is wrong with an item and what mends it, like those that follow.</extracomment>
        <translation>It stands too short for people to read it: let it stand longer, or say it in fewer words.</translation>
    </message>
    <message>
        <source>Nobody knows how long this video is, and it may end before its time is over: upload it anew.</source>
        <translation>Nobody knows how long this video is, and it may end before its time is over: upload it anew.</translation>
    </message>
    <message>
        <source>It is too long for a programme with a share of the hour, and some of its showings may be cut: keep it within 72 s, or give up the share.</source>
        <translation>It is too long for a programme with a share of the hour, and some of its showings may be cut: keep it within 72 s, or give up the share.</translation>
    </message>
    <message>
        <source>A zone lies beyond the canvas of some screens: use parts of the canvas instead of pixels.</source>
        <translation>A zone lies beyond the canvas of some screens: use parts of the canvas instead of pixels.</translation>
    </message>
    <message>
        <source>Your authority may not show this telephone number, and screens refuse the whole programme: show one of its own, or have this one allowed.</source>
        <translation>Your authority may not show this telephone number, and screens refuse the whole programme: show one of its own, or have this one allowed.</translation>
    </message>
    <message>
        <source>Your authority may not send people to this address, and screens refuse the whole programme: send them to one of its own, or have this one allowed.</source>
        <translation>Your authority may not send people to this address, and screens refuse the whole programme: send them to one of its own, or have this one allowed.</translation>
    </message>
    <message>
        <source>%1, from %2 days before to %3 days after</source>
        <translation>%1, from %2 days before to %3 days after</translation>
    </message>
    <message numerus="yes">
        <source>%1 and the %n day(s) before</source>
        <translation>
            <numerusform>%1 and the %n day before</numerusform>
            <numerusform>%1 and the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and the %n day(s) after</source>
        <translation>
            <numerusform>%1 and the %n day after</numerusform>
            <numerusform>%1 and the %n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearDayForm</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message>
        <source>The whole canvas</source>
        <translation>The whole canvas</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>From the left</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>From the top</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>A number with which the zone stays on the canvas: make it smaller before you move it.</source>
        <translation>A number with which the zone stays on the canvas: make it smaller before you move it.</translation>
    </message>
    <message>
        <source>Layer, 0 to 100: a higher one covers a lower one</source>
        <translation>Layer, 0 to 100: a higher one covers a lower one</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Edit its items</source>
        <translation>Edit its items</translation>
    </message>
</context>
<context>
    <name>ZonePicture</name>
    <message>
        <source>%1, %2×%3</source>
        <extracomment>A kind of screen, and the pixels of its canvas.</extracomment>
        <translation>%1, %2×%3</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneSideField</name>
    <message>
        <source>, pixels</source>
        <translation>, pixels</translation>
    </message>
    <message>
        <source>, %</source>
        <translation>, %</translation>
    </message>
</context>
<context>
    <name>ZoneWords</name>
    <message>
        <source>Zone %1</source>
        <extracomment>A rectangle of the canvas with items of its own.</extracomment>
        <translation>Zone %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticker, %n text(s)</source>
        <translation>
            <numerusform>Ticker, %n text</numerusform>
            <numerusform>Ticker, %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads, %n item(s)</source>
        <translation>
            <numerusform>Leads, %n item</numerusform>
            <numerusform>Leads, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside it, %n item(s)</source>
        <translation>
            <numerusform>Beside it, %n item</numerusform>
            <numerusform>Beside it, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZonesPage</name>
    <message>
        <source>How the canvas is divided</source>
        <translation>How the canvas is divided</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>Ways to divide a canvas.</extracomment>
        <translation>One picture</translation>
    </message>
    <message>
        <source>Ticker below</source>
        <translation>Ticker below</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Three parts</source>
        <translation>Three parts</translation>
    </message>
    <message>
        <source>It is divided in a way of its own.</source>
        <translation>It is divided in a way of its own.</translation>
    </message>
    <message>
        <source>What finds no zone any more is left out; undoing brings it back.</source>
        <translation>What finds no zone any more is left out; undoing brings it back.</translation>
    </message>
    <message>
        <source>Zones; the items of the first take turns with those of other programmes</source>
        <translation>Zones; the items of the first take turns with those of other programmes</translation>
    </message>
</context>
</TS>
