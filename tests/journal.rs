//! The recovery journal has what was done since the last save, all of it and at all times, and shows it to nobody else.

#[path = "support/arbitrary.rs"]
mod arbitrary;
#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use arbitrary::{Chance, Maker, make};
use folder::Folder;
use jalon::project::{Answer, Edit, Identity, Project};
use jalon::store::age::Key;
use jalon::store::file::Header;
use jalon::store::{self, Digest, Document, Entry, Journal, journal};
use jiff::Timestamp;

fn title(title: &str) -> Edit {
    Edit::Identity(Box::new(Identity { title: title.to_owned(), ..Identity::default() }))
}

fn answer(text: &str) -> Edit {
    Edit::Answer("S3.Q6".into(), Some(Box::new(Answer { text: text.into(), ..Answer::default() })))
}

fn entry(edit: Edit) -> Entry {
    Entry { at: Timestamp::now(), edit, again: false }
}

fn new(folder: &Folder, project: &Project, key: Option<&Key>) -> PathBuf {
    let bytes = store::encode(project, &Header::default(), key).expect("writes");
    folder.file("p.ron", bytes)
}

fn journals(folder: &Folder) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder.folders().recovery()) else { return Vec::new() };
    entries.flatten().map(|e| e.path()).filter(|path| path.extension().is_some_and(|e| e == "journal")).collect()
}

/// What a kill at this moment would leave: the journals as they stand, held by nobody.
fn as_left_behind(folder: &Folder) -> (Folder, Vec<journal::LeftBehind>) {
    let copy = Folder::new("left");
    let target = copy.folders().recovery();
    fs::create_dir_all(&target).expect("a folder");
    for path in journals(folder) {
        fs::copy(&path, target.join(path.file_name().expect("a name"))).expect("copies");
    }
    let left = journal::left_behind(&copy.folders());
    (copy, left)
}

#[test]
fn whatever_is_done_comes_back() {
    for seed in 0..25 {
        let folder = Folder::new("all");
        let project: Project = make(seed);
        let key = (seed % 3 == 0).then(|| Key::with_work("a phrase", 4).expect("a key"));
        let path = new(&folder, &project, key.as_ref());
        let mut document = Document::open(&folder.folders(), &path, Some("a phrase"), "A").expect("opens");
        let (mut maker, mut chance) = (Maker::new(seed ^ 0x10AD), Chance::new(seed));
        for _ in 0..30 {
            match chance.below(6) {
                0 => drop(document.undo(Timestamp::now())),
                1 => drop(document.redo(Timestamp::now())),
                2 => document.flush_journal().expect("is written"),
                _ => document.edit(&maker.make(), Timestamp::now()),
            }
            if chance.once_in(8) {
                document.save_now().expect("saves");
            }
        }
        document.flush_journal().expect("is written");
        let (_copy, left) = as_left_behind(&folder);
        let found = match left.first() {
            Some(left) => {
                let recovered = journal::recover(left, Some("a phrase")).expect("recovers");
                assert_eq!((recovered.lost, left.encrypted), (0, key.is_some()));
                assert_eq!(recovered.before, store::open(&path, Some("a phrase")).expect("opens").project);
                recovered.after
            }
            None => {
                assert!(!document.is_unsaved(), "seed {seed}: unsaved, and no journal");
                store::open(&path, Some("a phrase")).expect("opens").project
            }
        };
        // Edits of one text that come within a moment are kept as one: only the dated versions between them differ.
        let content = |project: &Project| Project { history: jalon::project::History::default(), ..project.clone() };
        assert_eq!(content(&found), content(document.project()), "seed {seed}");
        document.close().expect("saves");
        assert!(journals(&folder).is_empty(), "seed {seed}: a journal was left behind");
    }
}

#[test]
fn what_is_typed_during_a_save_is_never_off_the_disk() {
    let folder = Folder::new("during");
    let path = folder.join("p.ron");
    let (done, missing) = (AtomicBool::new(false), AtomicBool::new(false));
    let mut journal =
        Journal::begin(&folder.folders(), &path, Digest::of(b"0"), Project::default(), Header::default(), None);
    journal.note(entry(title("0")));
    journal.flush().expect("is written");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                missing.fetch_or(journals(&folder).is_empty(), Ordering::SeqCst);
            }
        });
        for n in 1..200 {
            // This one is typed, and on disk, when the save of the one before ends.
            journal.note(entry(title(&n.to_string())));
            journal.flush().expect("is written");
            journal.saved(Digest::of(b"n"), n, Project::default(), Header::default(), None);
            journal.flush().expect("is written");
        }
        done.store(true, Ordering::SeqCst);
    });
    assert!(!missing.into_inner(), "for a moment there was no journal");
    let (_copy, left) = as_left_behind(&folder);
    assert_eq!(journal::recover(&left[0], None).expect("recovers").after.identity.title, "199");
    assert_eq!(left[0].edits, 1, "what was saved is still in the journal");
    journal.end();
    assert!(journals(&folder).is_empty());
}

#[test]
fn a_journal_that_breaks_off_gives_what_was_whole() {
    let folder = Folder::new("cut");
    let path = new(&folder, &Project::default(), None);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    for n in 1..=5 {
        document.edit(&title(&n.to_string()), Timestamp::now());
        document.flush_journal().expect("is written");
    }
    let (copy, left) = as_left_behind(&folder);
    let whole = fs::read(&left[0].journal).expect("reads");
    let mut last = 0;
    for end in 0..=whole.len() {
        fs::write(&left[0].journal, &whole[..end]).expect("writes");
        if let Some(left) = journal::left_behind(&copy.folders()).first() {
            let recovered = journal::recover(left, None).expect("recovers");
            let number: usize = recovered.after.identity.title.parse().expect("a number");
            assert!(number == last || number == last + 1, "cut at {end}: {number} after {last}");
            assert_eq!((number, recovered.lost), (left.edits, 0));
            last = number;
        } else {
            assert_eq!(last, 0, "cut at {end}");
        }
    }
    assert_eq!(last, 5);
    // A byte in the middle that is another one: the rest is still given, or counted as lost.
    for at in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[at] ^= 0x11;
        fs::write(&left[0].journal, &changed).expect("writes");
        for left in journal::left_behind(&copy.folders()) {
            let _ = journal::recover(&left, None);
        }
    }
}

#[test]
fn what_is_no_journal_is_passed_over() {
    let folder = Folder::new("odd");
    fs::create_dir_all(folder.folders().recovery()).expect("a folder");
    for (n, text) in ["", "h", "h 5\n", "h 99999999999999999999\n", "h 3\n(a)\n", "\u{0}\n", "e 2\n()\n", "h -1\n\n"]
        .iter()
        .enumerate()
    {
        fs::write(folder.folders().recovery().join(format!("{n}.journal")), text).expect("writes");
    }
    fs::create_dir(folder.folders().recovery().join("a folder.journal")).expect("a folder");
    assert_eq!(journal::left_behind(&folder.folders()), []);
    assert_eq!(journal::left_behind(&Folder::new("none").folders()), []);
}

#[test]
fn the_journal_of_a_window_that_lives_is_not_offered_and_a_dropped_one_is() {
    let folder = Folder::new("lives");
    let path = new(&folder, &Project::default(), None);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    document.edit(&title("T"), Timestamp::now());
    document.flush_journal().expect("is written");
    assert_eq!((journals(&folder).len(), journal::left_behind(&folder.folders()).len()), (1, 0));
    // As when a panic unwinds: not closed, not abandoned.
    document.edit(&title("and more"), Timestamp::now());
    drop(document);
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while journal::left_behind(&folder.folders()).is_empty() && std::time::Instant::now() < until {
        std::thread::yield_now();
    }
    let left = journal::left_behind(&folder.folders());
    assert_eq!(journal::recover(&left[0], None).expect("recovers").after.identity.title, "and more");
    assert_eq!(left[0].head.path, path);
    journal::discard(&left[0]).expect("goes");
    assert!(journal::left_behind(&folder.folders()).is_empty());
    // What is given up on purpose leaves nothing.
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    document.edit(&title("not wanted"), Timestamp::now());
    document.flush_journal().expect("is written");
    document.abandon();
    assert!(journals(&folder).is_empty());
}

#[test]
fn a_run_of_typing_is_kept_once_and_its_last_state_counts() {
    let folder = Folder::new("run");
    let path = new(&folder, &Project::default(), None);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    let text = "The wall of the market is repainted each spring. ".repeat(20);
    for end in 1..text.len() {
        document.edit(&answer(&text[..end]), Timestamp::now());
    }
    document.flush_journal().expect("is written");
    let (_copy, left) = as_left_behind(&folder);
    let recovered = journal::recover(&left[0], None).expect("recovers");
    assert_eq!(recovered.after.answer("S3.Q6").map(|a| a.text.as_str()), Some(&text[..text.len() - 1]));
    let size = fs::metadata(&left[0].journal).expect("a file").len();
    assert!(size < 60_000, "every keystroke was written in full: {size}");
    document.abandon();
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() { found.extend(files(&entry.path())) } else { found.push(entry.path()) }
    }
    found
}

#[test]
fn of_an_encrypted_project_nothing_stands_anywhere_in_the_open() {
    let folder = Folder::new("secret");
    let key = Key::with_work("a phrase", 4).expect("a key");
    let mut project = Project::default();
    answer("SECRET-ONE").apply(&mut project);
    let path = new(&folder, &project, Some(&key));
    let mut document = Document::open(&folder.folders(), &path, Some("a phrase"), "A").expect("opens");
    for n in 0..4 {
        document.edit(&title(&format!("SECRET-{n}")), Timestamp::now());
        document.flush_journal().expect("is written");
        if n == 2 {
            document.save_now().expect("saves");
        }
    }
    let all = files(folder.path());
    assert!(all.len() >= 4, "a file, a lock, a journal and a backup: {all:?}");
    for file in &all {
        let bytes = fs::read(file).expect("reads");
        assert!(!bytes.windows(6).any(|w| w == b"SECRET" || w == b"phrase"), "{}", file.display());
    }
    let (_copy, left) = as_left_behind(&folder);
    assert!(left[0].encrypted);
    assert!(journal::recover(&left[0], None).is_err() && journal::recover(&left[0], Some("another")).is_err());
    assert_eq!(journal::recover(&left[0], Some("a phrase")).expect("recovers").after.identity.title, "SECRET-3");
    document.close().expect("saves");
}

#[cfg(unix)]
#[test]
fn journals_and_backups_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("private");
    let path = new(&folder, &Project::default(), None);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    document.edit(&title("T"), Timestamp::now());
    document.save_now().expect("saves");
    document.edit(&title("U"), Timestamp::now());
    document.flush_journal().expect("is written");
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    for inner in [folder.folders().recovery(), folder.folders().backups(&path)] {
        assert_eq!(mode(&inner), 0o700, "{}", inner.display());
        assert!(!files(&inner).is_empty());
    }
    assert!(journals(&folder).iter().all(|journal| mode(journal) == 0o600));
    document.close().expect("saves");
}
