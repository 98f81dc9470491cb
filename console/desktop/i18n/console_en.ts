<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Ago</name>
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
        <name>AlertRow</name>
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
        <message>
            <source>%1 targeted · %2 received · %3 presented · %4 refused</source>
            <translation>%1 targeted · %2 received · %3 presented · %4 refused</translation>
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
            <source>Fastest glass</source>
            <translation>Fastest glass</translation>
        </message>
        <message>
            <source>Half of them within</source>
            <translation>Half of them within</translation>
        </message>
        <message>
            <source>Slowest glass</source>
            <translation>Slowest glass</translation>
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
            <source>Name, kind …</source>
            <translation>Name, kind …</translation>
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
            <source>Bank lobby, 1920×1080</source>
            <translation>Bank lobby, 1920×1080</translation>
        </message>
        <message>
            <source>LED strip, 384×64</source>
            <translation>LED strip, 384×64</translation>
        </message>
        <message>
            <source>ATM, 800×600</source>
            <translation>ATM, 800×600</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
    </context>
    <context>
        <name>ComingDays</name>
        <message>
            <source>Within a year it plays on no day</source>
            <translation>Within a year it plays on no day</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>The form of a date: see QLocale.</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>the whole day</source>
            <translation>the whole day</translation>
        </message>
    </context>
    <context>
        <name>ContentPage</name>
        <message>
            <source>Card …</source>
            <translation>Card …</translation>
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
            <source>Library …</source>
            <translation>Library …</translation>
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
        <name>DayStrip</name>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Built-in loop</source>
            <translation>Built-in loop</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 to %2: %3</translation>
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
            <source>Title of the programme</source>
            <translation>Title of the programme</translation>
        </message>
        <message>
            <source>Name for machines: a-z, 0-9, -</source>
            <translation>Name for machines: a-z, 0-9, -</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
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
        <message>
            <source>Opening …</source>
            <translation>Opening …</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>It was not saved: %1</source>
            <translation>It was not saved: %1</translation>
        </message>
        <message>
            <source>Changes cannot be kept on this machine: %1</source>
            <translation>Changes cannot be kept on this machine: %1</translation>
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
            <source>It cannot be opened: %1</source>
            <translation>It cannot be opened: %1</translation>
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
        <name>FilterBar</name>
        <message>
            <source>Screen, place, tag …</source>
            <translation>Screen, place, tag …</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
    </context>
    <context>
        <name>FindingWord</name>
        <message>
            <source>People cannot read all of it in this time. Leave the time empty, or say it in fewer words.</source>
            <translation>People cannot read all of it in this time. Leave the time empty, or say it in fewer words.</translation>
        </message>
        <message>
            <source>On a small canvas it comes one thing at a time, and this time is too short for all of it. Leave the time empty, or say it in fewer words.</source>
            <translation>On a small canvas it comes one thing at a time, and this time is too short for all of it. Leave the time empty, or say it in fewer words.</translation>
        </message>
        <message>
            <source>Nobody knows how long this video is: it may end before its time is over. Prepare the file anew.</source>
            <translation>Nobody knows how long this video is: it may end before its time is over. Prepare the file anew.</translation>
        </message>
        <message>
            <source>It is too long for a programme with a share of the hour: some of its showings may be cut. Keep it within 72 seconds, or give up the share.</source>
            <translation>It is too long for a programme with a share of the hour: some of its showings may be cut. Keep it within 72 seconds, or give up the share.</translation>
        </message>
        <message>
            <source>Other zones hide this zone. Give it a higher layer, or move it.</source>
            <translation>Other zones hide this zone. Give it a higher layer, or move it.</translation>
        </message>
        <message>
            <source>This zone lies outside of some of the screens. Measure it in parts of the canvas.</source>
            <translation>This zone lies outside of some of the screens. Measure it in parts of the canvas.</translation>
        </message>
        <message>
            <source>Your authority may not show this number: screens refuse the whole programme. Show one of its own, or have this one allowed.</source>
            <translation>Your authority may not show this number: screens refuse the whole programme. Show one of its own, or have this one allowed.</translation>
        </message>
        <message>
            <source>Your authority may not lead people to this address: screens refuse the whole programme. Lead to one of its own, or have this one allowed.</source>
            <translation>Your authority may not lead people to this address: screens refuse the whole programme. Lead to one of its own, or have this one allowed.</translation>
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
            <source>Add one with: ironfence screen add</source>
            <translation>Add one with: ironfence screen add</translation>
        </message>
        <message>
            <source>Search for less, or leave out a condition.</source>
            <translation>Search for less, or leave out a condition.</translation>
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
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
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
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>by itself</source>
            <extracomment>The length of an item, which nobody has said.</extracomment>
            <translation>by itself</translation>
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
            <source>the programme is too large: take items out</source>
            <translation>the programme is too large: take items out</translation>
        </message>
        <message>
            <source>nobody knows how long the video is: say how many seconds</source>
            <translation>nobody knows how long the video is: say how many seconds</translation>
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
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Passphrase of your key</source>
            <translation>Passphrase of your key</translation>
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
        <name>Preview</name>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
    </context>
    <context>
        <name>ProfileName</name>
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
            <source>Bank lobby, 1920×1080</source>
            <translation>Bank lobby, 1920×1080</translation>
        </message>
        <message>
            <source>LED strip, 384×64</source>
            <translation>LED strip, 384×64</translation>
        </message>
        <message>
            <source>ATM, 800×600</source>
            <translation>ATM, 800×600</translation>
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
            <source>Filler: when there is nothing else</source>
            <extracomment>The four ranks of programmes, from the lowest to the highest.</extracomment>
            <translation>Filler: when there is nothing else</translation>
        </message>
        <message>
            <source>Routine: every day</source>
            <translation>Routine: every day</translation>
        </message>
        <message>
            <source>Campaign: before everyday programmes</source>
            <translation>Campaign: before everyday programmes</translation>
        </message>
        <message>
            <source>Mandatory: before everything but alerts</source>
            <translation>Mandatory: before everything but alerts</translation>
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
            <source>Zones of the canvas. The items are those of the first; the others stay as they are.</source>
            <translation>Zones of the canvas. The items are those of the first; the others stay as they are.</translation>
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
        <name>ReceiptRow</name>
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
        <name>RuleRow</name>
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
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Lunar calendar: %1 to %2</source>
            <translation>Lunar calendar: %1 to %2</translation>
        </message>
        <message>
            <source>Workdays, as the State Council says</source>
            <translation>Workdays, as the State Council says</translation>
        </message>
        <message>
            <source>Days off, as the State Council says</source>
            <translation>Days off, as the State Council says</translation>
        </message>
        <message>
            <source>A rule since %1: %2</source>
            <translation>A rule since %1: %2</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>Not: %1</translation>
        </message>
        <message>
            <source>Every day since %1</source>
            <translation>Every day since %1</translation>
        </message>
        <message>
            <source>The last day of every month, since %1</source>
            <translation>The last day of every month, since %1</translation>
        </message>
        <message>
            <source>Day %1 of every month, since %2</source>
            <translation>Day %1 of every month, since %2</translation>
        </message>
        <message>
            <source>Every year on %2/%1, since %3</source>
            <comment>day and month</comment>
            <translation>Every year on %2/%1, since %3</translation>
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
            <source>Next 24 hours</source>
            <translation>Next 24 hours</translation>
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
            <source>%1 has a guaranteed share of the hour</source>
            <extracomment>Why something is due; %1 is a programme. Like those that follow.</extracomment>
            <translation>%1 has a guaranteed share of the hour</translation>
        </message>
        <message>
            <source>%1 has the highest rank, and it is its turn</source>
            <translation>%1 has the highest rank, and it is its turn</translation>
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
        <message>
            <source>%1 has a share, and the shares divide the whole time</source>
            <translation>%1 has a share, and the shares divide the whole time</translation>
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
            <source>Parts of the day</source>
            <translation>Parts of the day</translation>
        </message>
        <message>
            <source>The next days on which it plays</source>
            <translation>The next days on which it plays</translation>
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
</TS>
