# Further faults of files and disks.
read-ron-text = A text between quotation marks belongs here.
read-ron-number = A number belongs here.
read-ron-range = This number is too large or too small for its place.
read-ron-more = Something follows here although the last bracket is closed.

save-not-a-file = There is a folder or a device of that name, not a file. Your changes are safe here: choose another name.
save-too-large = The file would be larger than { $size } MB, and Jalon could not open so large a file again. The file is as it was, and your changes are safe here: shorten the longest texts.
save-newer = A later Jalon wrote this file, and this one would lose part of it. Save under another name, or open it with the newest Jalon.
save-unconfirmed = The file was written, but the disk does not confirm it ({ $reason }). Your changes are safe here: save once more, or save on another disk.
save-half-written = The disk stopped halfway ({ $reason }), and the file is damaged. It stands whole in { $copy }, and your changes are safe here: save under another name.

read-unknown-fields = The file holds what this Jalon does not know ({ $fields }), and a merge would drop that.
read-mend-elsewhere = Your changes are safe here: save them under another name.
