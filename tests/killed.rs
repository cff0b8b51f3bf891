//! A program that is killed while it types and saves, at any moment, leaves the file as an old or a new version, and
//! the journal gives back everything that was typed more than two seconds before.
//!
//! The program is this test itself, started again. `scripts/kill-500` does the same five hundred times.

#[path = "support/arbitrary.rs"]
mod arbitrary;
#[path = "support/folder.rs"]
mod folder;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use arbitrary::Chance;
use folder::Folder;
use jalon::project::{Answer, Edit, Identity, Project, Status};
use jalon::store::age::Key;
use jalon::store::file::Header;
use jalon::store::{self, Document, Folders, SaveState, journal};
use jiff::Timestamp;

/// Names the folder that the started program types in.
const TYPES_IN: &str = "JALON_TEST_TYPES_IN";
/// How many times to kill.
const KILLS: &str = "JALON_KILLS";
const PASSPHRASE: &str = "a phrase";
/// What may be lost.
const PROMISE: Duration = Duration::from_secs(2);
const QUESTIONS: [&str; 3] = ["S1.Q1", "S2.Q1", "S3.Q6"];

/// How the program that is killed works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Habit {
    /// Saves again as soon as a save has ended.
    Always,
    /// Saves often.
    Often,
    /// Saves now and then.
    Seldom,
    /// Saves once, after a while, and then no more.
    Once,
    /// Only the journal has anything.
    Never,
}

/// An edit that writes one number in two places, so that half of it would be noticed.
fn typed(number: u64, chance: &mut Chance) -> Edit {
    let text = format!("typed {number} {}", "words ".repeat(chance.below(200)));
    let now = Timestamp::now();
    let answer = Answer { text, status: Status::InProgress, author: "A".into(), at: Some(now), ..Answer::default() };
    let question = QUESTIONS[(number / 40) as usize % QUESTIONS.len()];
    Edit::Group(vec![
        Edit::Identity(Box::new(Identity { title: number.to_string(), ..Identity::default() })),
        Edit::Answer(question.into(), Some(Box::new(answer))),
    ])
}

/// The number that was typed last, as far as a project has it.
fn number_in(project: &Project) -> u64 {
    let number = project.identity.title.parse().unwrap_or(0);
    let texts =
        project.answers.values().filter_map(|a| a.text.strip_prefix("typed ")?.split(' ').next()?.parse::<u64>().ok());
    assert_eq!(texts.max().unwrap_or(0), number, "half an edit");
    number
}

fn path_in(folder: &Path) -> PathBuf {
    folder.join("Projet d’été.ron")
}

fn folders_in(folder: &Path) -> Folders {
    Folders::in_folder(&folder.join("data"))
}

/// The program that is killed. As a test of its own it does nothing.
#[test]
fn the_one_who_types() {
    let Some(folder) = std::env::var_os(TYPES_IN).map(PathBuf::from) else { return };
    let folders = folders_in(&folder);
    let path = path_in(&folder);
    let passphrase = store::needs_passphrase(&path).then_some(PASSPHRASE);
    let mut document = Document::open(&folders, &path, passphrase, "A").expect("opens");
    assert!(document.may_write(), "{:?}", document.access());
    // As the window does at its start: what was left behind is taken up, and goes once it is in a new journal.
    for left in journal::left_behind(&folders) {
        let recovered = journal::recover(&left, Some(PASSPHRASE)).expect("recovers");
        if number_in(&recovered.after) > number_in(document.project()) {
            document.edit(&Edit::Whole(Box::new(recovered.after)), Timestamp::now());
        }
        document.flush_journal().expect("a journal");
        journal::discard(&left).expect("goes");
    }
    let mut chance = Chance::new(u64::from(std::process::id()) ^ Timestamp::now().as_nanosecond() as u64);
    let habit = *chance.pick(&[Habit::Always, Habit::Always, Habit::Often, Habit::Seldom, Habit::Once, Habit::Never]);
    let mut number = number_in(document.project());
    let mut next_save = Instant::now() + Duration::from_millis(chance.below(600) as u64);
    let mut out = std::io::stdout();
    loop {
        number += 1;
        document.edit(&typed(number, &mut chance), Timestamp::now());
        // Told after it was typed: what the other side has heard of was surely done.
        let told = writeln!(out, "typed {number}").and_then(|()| out.flush());
        if told.is_err() {
            return;
        }
        document.poll();
        if habit != Habit::Never && next_save <= Instant::now() {
            document.begin_save();
            if matches!(document.state(), SaveState::Saving) {
                let _ = writeln!(out, "saving").and_then(|()| out.flush());
            }
            let wait = match habit {
                Habit::Always => 0,
                Habit::Often => 40 + chance.below(60),
                Habit::Seldom => 900 + chance.below(60),
                Habit::Once | Habit::Never => 1_000_000,
            };
            next_save = Instant::now() + Duration::from_millis(wait as u64);
        }
        std::thread::sleep(Duration::from_millis(2 + chance.below(25) as u64));
    }
}

/// What a killed program had told, and when that was heard.
struct Told {
    heard: Vec<(u64, Instant)>,
    killed: Instant,
}

impl Told {
    /// The last number that was typed so long before the end, or earlier.
    fn older_than(&self, age: Duration) -> u64 {
        self.heard.iter().filter(|(_, at)| self.killed.duration_since(*at) > age).map(|(n, _)| *n).max().unwrap_or(0)
    }
}

/// Kills after a while; or, where `amid` says so, so long after the next save has begun.
fn start_and_kill(folder: &Path, after: Duration, amid: Option<Duration>) -> Told {
    let mut typist = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "the_one_who_types", "--nocapture"])
        .env(TYPES_IN, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let out = typist.stdout.take().expect("a pipe");
    let (send, receive) = mpsc::channel();
    let (send_saving, saving) = mpsc::channel();
    let listener = std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if let Some(number) = line.strip_prefix("typed ").and_then(|n| n.parse().ok()) {
                let _ = send.send((number, Instant::now()));
            } else if line == "saving" {
                let _ = send_saving.send(());
            }
        }
    });
    // Counted from the first word, so that a slow start is not all that is ever killed.
    let first = receive.recv_timeout(Duration::from_mins(1));
    std::thread::sleep(after);
    if let Some(amid) = amid {
        while saving.try_recv().is_ok() {}
        // Who no longer saves is killed all the same.
        let _ = saving.recv_timeout(Duration::from_millis(1200));
        std::thread::sleep(amid);
    }
    let running = typist.try_wait().expect("a state").is_none();
    typist.kill().expect("is killed");
    let killed = Instant::now();
    let output = typist.wait_with_output().expect("ends");
    assert!(running && first.is_ok(), "it ended by itself: {}", String::from_utf8_lossy(&output.stderr));
    listener.join().expect("listens");
    Told { heard: first.into_iter().chain(receive.try_iter()).collect(), killed }
}

/// What one kill has shown.
#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    /// The file alone did not have everything.
    journal_needed: bool,
    /// A save was under way: what it wrote beside the file is still there.
    in_save: bool,
    /// How old the oldest word is that is gone.
    lost: Duration,
}

fn look(folder: &Path, told: &Told) -> Seen {
    let path = path_in(folder);
    let folders = folders_in(folder);
    let passphrase = store::needs_passphrase(&path).then_some(PASSPHRASE);
    let opened = store::open(&path, passphrase).unwrap_or_else(|error| panic!("the file is damaged: {error:?}"));
    let in_file = number_in(&opened.project);
    let last = told.heard.last().map_or(0, |(n, _)| *n);
    // One more may have been typed than was told.
    assert!(in_file <= last + 1, "the file has {in_file}, which nobody typed");
    let mut best = in_file;
    for left in journal::left_behind(&folders) {
        assert_eq!(left.head.path, path);
        assert_eq!(left.encrypted, passphrase.is_some());
        let recovered = journal::recover(&left, Some(PASSPHRASE)).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(recovered.lost, 0);
        let in_journal = number_in(&recovered.after);
        assert!(in_journal >= in_file, "the journal ({in_journal}) is behind the file ({in_file})");
        best = best.max(in_journal);
    }
    let promised = told.older_than(PROMISE);
    assert!(best >= promised, "{promised} was typed more than {PROMISE:?} ago, and {best} is left");
    let gone = told.heard.iter().find(|(n, _)| *n > best).map(|(_, at)| told.killed.duration_since(*at));
    let mut in_save = false;
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().extension().is_some_and(|ending| ending == "tmp") {
            in_save = true;
            std::fs::remove_file(entry.path()).expect("goes");
        }
    }
    Seen { in_save, journal_needed: best > in_file, lost: gone.unwrap_or_default() }
}

/// Kills so many times in one folder, and goes on each time with what was left.
fn kill_again_and_again(worker: u64, kills: usize) -> Vec<Seen> {
    let folder = Folder::new("killed");
    let folder = folder.path();
    let key = (worker % 2 == 1).then(|| Key::with_work(PASSPHRASE, 4).expect("a key"));
    // Of a size that takes its time to write.
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/national-plan.ron");
    let opened = store::open(&example, None).expect("an example");
    // Half of them; the others are on the disk most of the time that a save takes.
    let project = if worker < 2 { Project::default() } else { opened.project };
    let bytes = store::encode(&project, &Header::default(), key.as_ref()).expect("writes");
    std::fs::write(path_in(folder), bytes).expect("writes");
    let mut chance = Chance::new(worker ^ Timestamp::now().as_nanosecond() as u64);
    (0..kills)
        .map(|_| {
            let after = Duration::from_micros(chance.below(3_400_000) as u64);
            let amid = chance.once_in(2).then(|| Duration::from_micros(chance.below(25_000) as u64));
            let told = start_and_kill(folder, after, amid);
            look(folder, &told)
        })
        .collect()
}

#[test]
fn whenever_it_is_killed_the_file_is_whole_and_at_most_two_seconds_are_gone() {
    let kills: usize = std::env::var(KILLS).ok().and_then(|n| n.parse().ok()).unwrap_or(50);
    let workers = 4;
    let threads: Vec<_> = (0..workers)
        .map(|worker| {
            let share = kills / workers + usize::from(worker < kills % workers);
            std::thread::spawn(move || kill_again_and_again(worker as u64, share))
        })
        .collect();
    let seen: Vec<Seen> = threads.into_iter().flat_map(|t| t.join().expect("every kill is survived")).collect();
    let needed = seen.iter().filter(|s| s.journal_needed).count();
    let saves = seen.iter().filter(|s| s.in_save).count();
    let mut lost: Vec<Duration> = seen.iter().map(|s| s.lost).collect();
    lost.sort();
    println!(
        "{} kills, {saves} of them amid a save; the journal had more than the file in {needed}; gone at most {:?}, in the median {:?}",
        seen.len(),
        lost.last().copied().unwrap_or_default(),
        lost.get(lost.len() / 2).copied().unwrap_or_default()
    );
    assert_eq!(seen.len(), kills);
    assert!(kills < 20 || needed > kills / 10, "the journal was hardly needed: the test tests little");
}
