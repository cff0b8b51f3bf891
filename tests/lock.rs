//! One writer a file: the second one to open it may read, and may take over when the holder is gone, whether it went
//! in order, was killed, or sits at another computer.

#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use folder::Folder;
use jalon::assets::Assets;
use jalon::project::{Edit, Identity, Project};
use jalon::store::file::Header;
use jalon::store::{self, Access, Document, Folders, Lock, NotLocked};
use jalon::wording::Wording;
use jiff::Timestamp;

fn title(title: &str) -> Edit {
    Edit::Identity(Box::new(Identity { title: title.to_owned(), ..Identity::default() }))
}

fn new(folder: &Folder) -> PathBuf {
    let path = folder.join("p.ron");
    store::create(&folder.folders(), &path, &Project::default(), &Header::default()).expect("makes");
    path
}

fn open(folder: &Folder, path: &Path, who: &str) -> Document {
    Document::open(&folder.folders(), path, None, who).expect("opens")
}

/// What is said in English and French.
fn told(access: &Access) -> [String; 2] {
    ["en", "fr"].map(|l| access.tell(&Wording::load(&Assets::embedded(), l).expect("loads").strict()))
}

#[test]
fn the_second_one_reads_and_writes_when_the_first_has_closed() {
    let folder = Folder::new("two");
    let path = new(&folder);
    let mut first = open(&folder, &path, "Awa");
    let mut second = open(&folder, &path, "Bintou");
    let Access::Held(holder) = second.access() else { panic!("{:?}", second.access()) };
    assert_eq!(holder.who, "Awa");
    assert!(Timestamp::now().duration_since(holder.since).as_secs() < 60 && !holder.computer.is_empty());
    for (told, word) in told(second.access()).iter().zip(["since", "depuis"]) {
        assert!(told.contains("Awa") && (told.contains(word) || told.contains("le")), "{told}");
    }
    assert_eq!(Lock::holder(&path).map(|h| h.who), Some("Awa".to_owned()));
    // It takes no edit and no save, and cannot be forced.
    second.edit(&title("second"), Timestamp::now());
    assert!(!second.is_unsaved());
    second.write_anyway("Bintou").expect("is answered");
    assert!(!second.may_write());
    first.edit(&title("first"), Timestamp::now());
    first.close().expect("saves");
    assert!(Lock::holder(&path).is_none());
    second.write_anyway("Bintou").expect("may be written");
    assert!(second.may_write());
    // What the first one saved meanwhile is noticed before it is overwritten.
    second.edit(&title("second"), Timestamp::now());
    assert!(second.save_now().is_err());
    second.take_theirs(None).expect("reads");
    assert_eq!(second.project().identity.title, "first");
    second.edit(&title("second"), Timestamp::now());
    second.close().expect("saves");
    assert_eq!(store::open(&path, None).expect("opens").project.identity.title, "second");
    assert_eq!(folder.names(), ["p.ron"], "a lock was left behind");
}

#[test]
fn another_name_for_the_file_is_the_same_file() {
    let folder = Folder::new("links");
    let path = new(&folder);
    #[cfg(unix)]
    std::os::unix::fs::symlink(&path, folder.join("link.ron")).expect("a link");
    let first = open(&folder, &path, "Awa");
    #[cfg(unix)]
    assert!(matches!(open(&folder, &folder.join("link.ron"), "Bintou").access(), Access::Held(_)));
    let roundabout = folder.path().join("../").join(folder.path().file_name().expect("a name")).join("p.ron");
    assert!(matches!(open(&folder, &roundabout, "Bintou").access(), Access::Held(_)));
    // A new name for what is open elsewhere is refused as well.
    let other = folder.join("q.ron");
    store::create(&folder.folders(), &other, &Project::default(), &Header::default()).expect("makes");
    let mut second = open(&folder, &other, "Bintou");
    assert!(second.save_as(&path, "Bintou").is_err());
    assert_eq!(second.path(), other);
    drop(first);
    second.save_as(&path, "Bintou").expect("saves");
}

const HOLDS: &str = "JALON_TEST_HOLDS";

/// The program that holds a file until it is killed. As a test of its own it does nothing.
#[test]
fn the_holder() {
    let Some(path) = std::env::var_os(HOLDS).map(PathBuf::from) else { return };
    let folders = Folders::in_folder(&path.with_file_name("data"));
    let document = Document::open(&folders, &path, None, "Chidi").expect("opens");
    println!("holds: {}", document.may_write());
    std::thread::sleep(Duration::from_mins(10));
}

fn start_holder(path: &Path) -> Child {
    let mut holder = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "the_holder", "--nocapture"])
        .env(HOLDS, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let out = BufReader::new(holder.stdout.take().expect("a pipe"));
    let said = out.lines().map_while(Result::ok).find(|line| line.starts_with("holds: "));
    assert_eq!(said.as_deref(), Some("holds: true"));
    holder
}

#[test]
fn when_the_holder_was_killed_the_next_one_writes_without_being_asked() {
    let folder = Folder::new("killed-holder");
    let path = new(&folder);
    let mut holder = start_holder(&path);
    let mut waiting = open(&folder, &path, "Awa");
    assert!(matches!(waiting.access(), Access::Held(holder) if holder.who == "Chidi"));
    waiting.write_anyway("Awa").expect("is answered");
    assert!(!waiting.may_write(), "the holder is alive");
    holder.kill().expect("is killed");
    holder.wait().expect("ends");
    assert!(folder.names().contains(&".p.ron.lock".to_owned()), "the killed one left nothing: the test tests nothing");
    waiting.write_anyway("Awa").expect("takes over");
    assert!(waiting.may_write());
    waiting.close().expect("closes");

    let mut holder = start_holder(&path);
    holder.kill().expect("is killed");
    holder.wait().expect("ends");
    let mut next = open(&folder, &path, "Awa");
    assert!(next.may_write(), "{:?}", next.access());
    next.edit(&title("next"), Timestamp::now());
    next.close().expect("saves");
    assert_eq!(folder.names(), ["p.ron"]);
}

const ELSEWHERE: &str = "(who: \"Fatou\", computer: \"a computer that is not this one\", since: \"2026-05-04T10:00:00Z\", mark: \"abcdefghijkm\")";

#[test]
fn somebody_at_another_computer_may_still_have_it() {
    let folder = Folder::new("elsewhere");
    let path = new(&folder);
    folder.file(".p.ron.lock", ELSEWHERE);
    let mut document = open(&folder, &path, "Awa");
    assert!(matches!(document.access(), Access::PerhapsHeld(holder) if holder.who == "Fatou"));
    for told in told(document.access()) {
        assert!(told.contains("Fatou") && told.contains("a computer that is not this one"), "{told}");
    }
    assert_eq!(Lock::holder(&path).map(|h| h.who), Some("Fatou".to_owned()));
    assert!(fs::read_to_string(folder.join(".p.ron.lock")).expect("a lock").contains("Fatou"), "looking took it");
    document.edit(&title("no"), Timestamp::now());
    assert!(!document.is_unsaved());
    document.write_anyway("Awa").expect("takes over");
    assert!(document.may_write());
    assert_eq!(Lock::holder(&path).map(|h| h.who), Some("Awa".to_owned()));
    document.edit(&title("yes"), Timestamp::now());
    document.close().expect("saves");
    assert_eq!(store::open(&path, None).expect("opens").project.identity.title, "yes");
}

#[test]
fn to_say_yes_to_one_question_is_not_to_say_yes_to_another() {
    let folder = Folder::new("both");
    let path = folder.file("p.ron", "(format: \"jalon-project\", version: 1, project: (later: 1))");
    folder.file(".p.ron.lock", ELSEWHERE);
    let mut document = open(&folder, &path, "Awa");
    assert!(matches!(document.access(), Access::Unknown(_)));
    document.write_anyway("Awa").expect("is answered");
    assert!(matches!(document.access(), Access::PerhapsHeld(_)), "{:?}", document.access());
    document.write_anyway("Awa").expect("takes over");
    assert!(document.may_write());
}

#[test]
fn a_lock_that_says_nothing_or_anything_holds_nobody_up() {
    let folder = Folder::new("odd");
    let path = new(&folder);
    let long = "x".repeat(100_000);
    for lock in ["", "(", "(who: 7)", "\u{0}\u{1}", "()", long.as_str()] {
        folder.file(".p.ron.lock", lock);
        let document = open(&folder, &path, "Awa");
        // One that names no computer may be anybody's: it is asked about, as any other that is not ours.
        assert!(document.may_write() || lock == "()", "{lock}: {:?}", document.access());
        drop(document);
    }
}

#[test]
fn of_many_at_once_one_has_it() {
    let folder = Folder::new("many");
    let path = new(&folder);
    let (inside, most, taken) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for n in 0..8 {
            let (path, inside, most, taken) = (&path, &inside, &most, &taken);
            scope.spawn(move || {
                let (start, mut mine) = (Instant::now(), 0);
                while mine < 15 && start.elapsed() < Duration::from_mins(1) {
                    match Lock::take(path, &n.to_string()) {
                        Ok(lock) => {
                            mine += 1;
                            taken.fetch_add(1, Ordering::SeqCst);
                            most.fetch_max(1 + inside.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
                            std::thread::yield_now();
                            inside.fetch_sub(1, Ordering::SeqCst);
                            drop(lock);
                        }
                        Err(NotLocked::Held(_) | NotLocked::Impossible(_)) => std::thread::yield_now(),
                        Err(NotLocked::PerhapsHeld(holder)) => panic!("{holder:?}"),
                    }
                }
            });
        }
    });
    assert_eq!(most.into_inner(), 1, "two had it at once");
    assert_eq!(taken.into_inner(), 8 * 15, "somebody never had it");
    assert_eq!(folder.names(), ["p.ron"]);
}
