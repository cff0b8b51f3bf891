//! Saving on a real disk: full, read-only, gone, linked, named in any script.

#[path = "support/folder.rs"]
mod folder;
#[path = "support/open.rs"]
mod open;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use folder::Folder;
use jalon::project::{Gap, Id, Project, Sensitivity};
use jalon::store::file::Header;
use jalon::store::{self, Access, Document, Expected, ReadError, SaveError, SaveState, backup, journal};
use jiff::Timestamp;
use open::{answer, copy_recovery, example, open, save_error, title, title_in};

#[test]
fn every_save_keeps_the_former_version() {
    let folder = Folder::new("kept");
    let path = folder.file("p.ron", example());
    let mut document = open(&folder, &path);
    let first = document.project().identity.title.clone();
    for n in 1..=3 {
        document.edit(&title(&format!("T{n}")), Timestamp::now());
        document.save_now().expect("saves");
        assert!(!document.backup_failed());
    }
    let kept: Vec<String> = backup::list(&folder.folders(), &path).iter().map(|b| title_in(&b.path)).collect();
    assert_eq!(kept, ["T2", "T1", first.as_str()], "newest first");
    drop(document);
    assert_eq!(folder.names(), ["p.ron"], "something was left beside the file");
}

#[cfg(unix)]
#[test]
fn rights_links_and_other_names_stay() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let folder = Folder::new("links");
    let path = folder.file("p.ron", example());
    let (link, far, other) = (folder.join("link.ron"), folder.join("far.ron"), folder.join("other name.ron"));
    symlink("p.ron", &link).expect("a link");
    symlink(&link, &far).expect("a link to a link");
    for mode in [0o600, 0o640, 0o664] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("rights");
        let mut document = open(&folder, &far);
        document.edit(&title(&format!("{mode:o}")), Timestamp::now());
        document.close().expect("saves");
        assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, mode);
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        assert!(fs::symlink_metadata(&far).expect("a link").is_symlink());
        assert_eq!(title_in(&path), format!("{mode:o}"));
    }
    fs::hard_link(&path, &other).expect("another name");
    let number = fs::metadata(&path).expect("a file").ino();
    let mut document = open(&folder, &path);
    document.edit(&title("both"), Timestamp::now());
    document.close().expect("saves");
    assert_eq!((title_in(&path), title_in(&other)), ("both".to_owned(), "both".to_owned()));
    assert_eq!(fs::metadata(&other).expect("a file").ino(), number);
    assert_eq!(folder.names(), ["far.ron", "link.ron", "other name.ron", "p.ron"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_that_is_yet_to_come_stays_a_link() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("dangling");
    fs::create_dir(folder.join("there")).expect("a folder");
    symlink("there/p.ron", folder.join("link.ron")).expect("a link");
    store::create(&folder.folders(), &folder.join("link.ron"), &Project::default(), &Header::default()).expect("saves");
    assert!(fs::symlink_metadata(folder.join("link.ron")).expect("a link").is_symlink());
    assert!(store::open(&folder.join("there/p.ron"), None).is_ok());
    // Links in a circle lead nowhere, and nobody waits for their end.
    symlink("b.ron", folder.join("a.ron")).expect("a link");
    symlink("a.ron", folder.join("b.ron")).expect("a link");
    assert!(store::create(&folder.folders(), &folder.join("a.ron"), &Project::default(), &Header::default()).is_err());
}

#[test]
fn a_name_may_be_anything_that_the_disk_takes() {
    let folder = Folder::new("été – 日本");
    let mut names = vec![
        PathBuf::from("Évaluation été 2026 « finale » – v2.ron"),
        PathBuf::from("e\u{301}te\u{301}.ron"),
        PathBuf::from("مشروع ትግርኛ 中文.ron"),
        PathBuf::from("  spaces  and 'quotes' \"two\" $HOME; rm .ron"),
        PathBuf::from("no ending"),
        PathBuf::from(".hidden"),
    ];
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::ffi::OsStringExt;
        names.push(std::ffi::OsString::from_vec(b"d\xe9j\xe0 vu.ron".to_vec()).into());
    }
    for name in names {
        let path = folder.path().join(&name);
        store::create(&folder.folders(), &path, &Project::default(), &Header::default()).expect("makes");
        let mut document = open(&folder, &path);
        document.edit(&title("T"), Timestamp::now());
        document.flush_journal().unwrap_or_else(|error| panic!("{}: {error}", name.display()));
        // As after a crash: the journal of this very file is found.
        let copy = Folder::new("copy");
        copy_recovery(&folder, &copy);
        let left = journal::left_behind(&copy.folders());
        assert_eq!(left.first().map(|left| left.head.path.clone()), Some(path.clone()), "{}", name.display());
        document.close().expect("saves");
        assert_eq!(title_in(&path), "T");
        assert_eq!(backup::list(&folder.folders(), &path).len(), 1, "{}", name.display());
    }
}

#[test]
fn what_a_killed_save_left_beside_a_file_goes_and_nothing_else_does() {
    let folder = Folder::new("sweep");
    let path = folder.file("p.ron", example());
    let old = SystemTime::now() - Duration::from_hours(1);
    for (name, age) in [
        (".p.ron.abcdefghijkm.tmp", old),
        (".p.ron.bcdefghijkmn.tmp", SystemTime::now()),
        (".p.ron.mine.tmp", old),
        (".other.ron.abcdefghijkm.tmp", old),
        ("p.ron.abcdefghijkm.tmp", old),
    ] {
        let file = folder.file(name, "x");
        fs::File::options().write(true).open(file).and_then(|f| f.set_modified(age)).expect("an age");
    }
    drop(open(&folder, &path));
    let left = [
        ".other.ron.abcdefghijkm.tmp",
        ".p.ron.bcdefghijkmn.tmp",
        ".p.ron.mine.tmp",
        "p.ron",
        "p.ron.abcdefghijkm.tmp",
    ];
    assert_eq!(folder.names(), left);
}

#[test]
fn the_file_is_saved_after_ten_seconds_of_calm_and_not_before() {
    let folder = Folder::new("calm");
    let path = folder.file("p.ron", example());
    let mut document = open(&folder, &path);
    assert!(document.autosave_in().is_none(), "there is nothing to save");
    document.edit(&title("T"), Timestamp::now());
    let wait = document.autosave_in().expect("there is something to save");
    assert!(wait > Duration::from_secs(9) && wait <= store::document::CALM, "{wait:?}");
    std::thread::sleep(Duration::from_millis(300));
    let later = document.autosave_in().expect("still");
    assert!(later < wait);
    // Who goes on typing is not interrupted.
    document.edit(&title("Ti"), Timestamp::now());
    assert!(document.autosave_in().expect("still") > later);
    // What was taken back is a change as well.
    document.save_now().expect("saves");
    assert!(document.autosave_in().is_none() && !document.is_unsaved());
    document.undo(Timestamp::now()).expect("a step");
    assert!(document.autosave_in().is_some());
    // While a save is under way nothing else is begun, and what is typed meanwhile is saved after it.
    document.begin_save();
    document.edit(&title("Title"), Timestamp::now());
    assert!(document.autosave_in().is_none());
    let until = SystemTime::now() + Duration::from_secs(20);
    while matches!(document.state(), SaveState::Saving) && SystemTime::now() < until {
        std::thread::sleep(Duration::from_millis(5));
        document.poll();
    }
    assert!(matches!(document.state(), SaveState::Waiting) && document.autosave_in().is_some());
    document.close().expect("saves");
    assert_eq!(title_in(&path), "Title");
}

#[test]
fn a_folder_that_is_gone_is_told_and_comes_back() {
    let folder = Folder::new("gone");
    fs::create_dir(folder.join("stick")).expect("a folder");
    let path = folder.file("stick/p.ron", example());
    let mut document = open(&folder, &path);
    document.edit(&title("kept"), Timestamp::now());
    fs::rename(folder.join("stick"), folder.join("pulled")).expect("moves");
    assert_eq!(save_error(&mut document), "NoFolder");
    assert!(document.is_unsaved());
    document.flush_journal().expect("the journal is elsewhere");
    // It is tried again, but not all the time.
    assert!(document.autosave_in().is_some_and(|wait| wait > Duration::from_secs(5)));
    fs::rename(folder.join("pulled"), folder.join("stick")).expect("moves");
    document.close().expect("saves");
    assert_eq!(title_in(&path), "kept");
}

#[test]
fn a_file_that_is_gone_is_written_anew() {
    let folder = Folder::new("deleted");
    let path = folder.file("p.ron", example());
    let mut document = open(&folder, &path);
    document.edit(&title("kept"), Timestamp::now());
    fs::remove_file(&path).expect("removes");
    document.close().expect("saves");
    assert_eq!(title_in(&path), "kept");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_told_and_does_not_keep_the_file_from_being_saved() {
    let folder = Folder::new("no-data");
    let path = folder.file("p.ron", example());
    // Where the data folder should be there is a file.
    folder.file("data", "in the way");
    let mut document = open(&folder, &path);
    document.edit(&title("kept"), Timestamp::now());
    assert!(document.flush_journal().is_err());
    document.save_now().expect("saves");
    document.poll();
    assert!(document.backup_failed(), "nobody is told that no backup is kept");
    assert_eq!(title_in(&path), "kept");
    document.edit(&title("more"), Timestamp::now());
    let until = SystemTime::now() + Duration::from_secs(10);
    while document.journal_failed().is_none() && SystemTime::now() < until {
        std::thread::sleep(Duration::from_millis(50));
        document.poll();
    }
    assert!(document.journal_failed().is_some(), "nobody is told that no journal is kept");
}

/// A small disk of its own, where this user may make one.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(folder: &Folder) -> Option<Self> {
        let at = folder.join("disk");
        fs::create_dir(&at).expect("a folder");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&at).output();
        mounted.is_ok_and(|done| done.status.success()).then_some(Self(at))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    let folder = Folder::new("full");
    let Some(disk) = SmallDisk::new(&folder) else {
        println!("no small disk can be mounted here: tests/save_is_safe.rs has one that runs full");
        return;
    };
    let path = disk.0.join("p.ron");
    fs::write(&path, example()).expect("writes");
    let before = fs::read(&path).expect("reads");
    let mut document = open(&folder, &path);
    document.edit(&title("kept"), Timestamp::now());
    // All that is left, to the last byte.
    let filler = disk.0.join("filler");
    assert!(fs::write(&filler, vec![7; 2 << 20]).is_err(), "the disk is larger than it should be");
    assert_eq!(save_error(&mut document), "Full");
    assert_eq!(fs::read(&path).expect("reads"), before);
    assert_eq!(fs::read_dir(&disk.0).expect("a folder").count(), 3, "something was left beside the file");
    document.flush_journal().expect("the journal is elsewhere");
    assert!(matches!(document.state(), SaveState::Failed(SaveError::Full)));
    fs::remove_file(&filler).expect("makes room");
    document.close().expect("saves");
    assert_eq!(title_in(&path), "kept");
}

#[test]
fn a_full_disk_damages_no_file_with_several_names() {
    let folder = Folder::new("full-links");
    let Some(disk) = SmallDisk::new(&folder) else {
        println!("no small disk can be mounted here: tests/save_is_safe.rs has one that runs full");
        return;
    };
    let path = disk.0.join("p.ron");
    fs::write(&path, example()).expect("writes");
    fs::hard_link(&path, disk.0.join("q.ron")).expect("another name");
    let before = fs::read(&path).expect("reads");
    for room in [0, 60_000, 140_000, 200_000, 300_000] {
        let mut document = open(&folder, &path);
        document.edit(&answer("S3.Q1", &"long ".repeat(20_000)), Timestamp::now());
        let filler = disk.0.join("filler");
        let left = (1 << 20) - 2 * 4096 - before.len() - room;
        fs::write(&filler, vec![7; left]).or_else(|_| fs::write(&filler, vec![7; left - 65_536])).expect("fills");
        let saved = document.save_now().is_ok();
        let now = fs::read(&path).expect("reads");
        assert!(if saved { now != before } else { now == before }, "room for {room}");
        assert!(store::open(&path, None).is_ok(), "room for {room}");
        fs::remove_file(&filler).expect("makes room");
        document.abandon();
        fs::write(&path, &before).expect("restores");
    }
}

#[cfg(unix)]
/// Says to a test that it runs again, as somebody else.
const AGAIN: &str = "JALON_TEST_AGAIN";

/// Runs one test of this file again as somebody who is not all-powerful. None: this user is not.
#[cfg(unix)]
fn as_nobody(test: &str, folder: &Folder) -> Option<()> {
    use std::os::unix::fs::{MetadataExt, chown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    if fs::metadata(folder.path()).expect("a folder").uid() != 0 {
        return None;
    }
    chown(folder.path(), Some(NOBODY), Some(NOBODY)).expect("gives it away");
    let mut again = Command::new(std::env::current_exe().expect("this program"));
    again.args(["--exact", test, "--nocapture"]).uid(NOBODY).gid(NOBODY).env("TMPDIR", folder.path()).env(AGAIN, "1");
    match again.current_dir("/").output() {
        Ok(done) => assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr)),
        Err(error) => println!("not run: another user cannot start this test ({error})"),
    }
    Some(())
}

#[cfg(unix)]
#[test]
fn a_folder_and_a_file_that_may_not_be_written_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("read-only");
    if as_nobody("a_folder_and_a_file_that_may_not_be_written_are_told", &folder).is_some() {
        return;
    }
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
    fs::create_dir(folder.join("shelf")).expect("a folder");
    let path = folder.file("shelf/p.ron", example());

    // Marked after it was opened.
    let mut document = open(&folder, &path);
    document.edit(&title("kept"), Timestamp::now());
    mode(&path, 0o444);
    assert_eq!(save_error(&mut document), "ReadOnly");
    mode(&path, 0o644);
    // The folder closed after it was opened.
    mode(&folder.join("shelf"), 0o555);
    assert_eq!(save_error(&mut document), "FolderReadOnly");
    assert_eq!(fs::read(&path).expect("reads"), example());
    document.flush_journal().expect("the journal is elsewhere");
    let copy = folder.join("copy.ron");
    document.save_copy(&copy).expect("a copy elsewhere");
    assert_eq!(title_in(&copy), "kept");
    document.save_as(&folder.join("mine.ron"), "A").expect("another name elsewhere");
    document.close().expect("saves");

    // Opened in a folder that takes no lock: to read. The one of before could not be taken away.
    mode(&folder.join("shelf"), 0o755);
    fs::remove_file(folder.join("shelf/.p.ron.lock")).expect("the lock");
    mode(&folder.join("shelf"), 0o555);
    let document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    assert!(matches!(document.access(), Access::NoLock) && !document.may_write());
    document.close().expect("closes");

    // A folder in which one may write and not look: saved all the same.
    mode(&folder.join("shelf"), 0o333);
    let mut document = open(&folder, &path);
    document.edit(&title("unseen"), Timestamp::now());
    document.close().expect("saves");
    mode(&folder.join("shelf"), 0o755);
    assert_eq!(title_in(&path), "unseen");

    // A file that may not be read.
    mode(&path, 0o000);
    let refused = store::open(&path, None).expect_err("opened").error;
    assert!(matches!(refused, ReadError::System(_)), "{refused:?}");
    mode(&path, 0o644);
}

#[cfg(unix)]
#[test]
fn a_stale_lock_of_a_colleague_does_not_shut_the_file_for_ever() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let folder = Folder::new("stale");
    if fs::metadata(folder.path()).expect("a folder").uid() == 0 {
        // The colleague's lock can be written by nobody else, as a crash leaves it.
        let shared = folder.join("shared");
        fs::create_dir(&shared).expect("a folder");
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o777)).expect("rights");
        let path = folder.file("shared/p.ron", example());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).expect("rights");
        drop(open(&folder, &path));
        let lock = folder.file("shared/.p.ron.lock", "");
        chown(&lock, Some(0), Some(0)).expect("owner");
        fs::set_permissions(&lock, fs::Permissions::from_mode(0o644)).expect("rights");
        as_nobody("a_stale_lock_of_a_colleague_does_not_shut_the_file_for_ever", &folder);
        return;
    }
    let Some(parent) = std::env::var_os(AGAIN).and(std::env::var_os("TMPDIR")).map(PathBuf::from) else {
        println!("not run: only the system’s own user can play the colleague");
        return;
    };
    let path = parent.join("shared/p.ron");
    assert!(
        fs::File::options().write(true).open(parent.join("shared/.p.ron.lock")).is_err(),
        "the lock can be written"
    );
    let mut document = open(&folder, &path);
    document.edit(&title("after the crash"), Timestamp::now());
    document.close().expect("saves");
}

#[test]
fn a_budget_without_a_currency_can_be_saved() {
    let folder = Folder::new("budget");
    let path = folder.file("p.ron", example());
    let mut document = open(&folder, &path);
    let gap = Gap {
        id: Id::fresh(),
        question: String::new(),
        missing: "How many".into(),
        activity: String::new(),
        owner: String::new(),
        due: None,
        cost: Some(jalon::project::Budget { amount: 12.5, currency: String::new() }),
        closed: false,
        sensitivity: Sensitivity::Internal,
    };
    document.edit(&gap.into(), Timestamp::now());
    document.close().expect("saves");
}

#[test]
fn a_project_that_could_not_be_opened_again_is_not_written() {
    let folder = Folder::new("huge");
    let path = folder.join("p.ron");
    let mut project = Project::default();
    title(&"x".repeat(64 << 20)).apply(&mut project);
    let made = store::save(&folder.folders(), &path, &project, &Header::default(), None, Expected::Nothing);
    assert!(matches!(made, Err(SaveError::TooLarge)), "{made:?}");
    assert!(!path.exists());
}
