# The note in the window: what to put into it, its preview, writing it to a file.
nav-note = Note

note-desk-kind = Document
note-desk-language = Language of the document
note-desk-language-about = What the team wrote stays as it was typed.
note-desk-audience = For whom
note-desk-nothing-left = Everything is in it.
note-desk-left-out =
    { $count ->
        [0] Nothing is left out for this audience.
        [one] { $count } entry is left out for this audience:
       *[other] { $count } entries are left out for this audience:
    }
note-desk-whole-first = More than this audience may see.
note-desk-whole = The programme as a whole is marked “{ $who }”. Change that on its page, or choose another audience.
note-desk-parts = Parts
note-desk-sections = Sections
note-desk-paper = Paper
note-desk-draft = Mark as a draft
note-desk-to-choices = What it holds
note-desk-to-preview = Show the document

note-desk-preview = Preview: { $kind }
note-desk-making = The document is being made…
note-desk-unmade-first = There is no preview.
note-desk-unmade = The document cannot be made ({ $reason }). Your work is not touched.
note-desk-go = Go to: { $what }

note-desk-export-pdf = Export as PDF…
note-desk-export-docx = Export as Word…
note-desk-busy = A document is being written.
note-desk-writing = The document is being written
note-desk-cancel = Cancel
note-desk-close = Close this message
note-desk-written = Written.
note-desk-written-file = { $file }, { $size } kB.
note-desk-written-pages =
    { $count ->
        [one] { $count } page.
       *[other] { $count } pages.
    }
note-desk-written-without =
    { $count ->
        [one] { $count } entry was left out for this audience.
       *[other] { $count } entries were left out for this audience.
    }
note-desk-open = Open
note-desk-show-folder = Show in its folder
note-desk-not-written = Not written.
note-desk-broke-off = The work broke off. Nothing was written. Try again, with fewer parts if need be.
note-desk-no-glyph-first = Characters without a typeface.
note-desk-no-glyph = They stand as boxes, and can still be copied: { $signs }

files-export = Where should the document go?
files-export-act = Write it here
files-kind-document = Documents
files-replace-document = There is a file of that name already. If you replace it, what stands in it now is gone.
