//! Whatever is wrong with a file, one clear sentence says what, where and what to do, in both languages; never a
//! panic, and never a project that lost something in silence.

#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use folder::Folder;
use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::project::{Edit, Identity, Project};
use jalon::store::age::Key;
use jalon::store::file::{self, Header, VERSION};
use jalon::store::{self, Access, Document, ReadError, decode};
use jalon::wording::Wording;
use jiff::Timestamp;

/// A message with a value that is missing, or a word of the code that no reader knows.
const RAW: [&str; 6] = ["{$", "RonFault", "Place", "Expected", "jalon::", "serde"];

fn words(language: &str) -> Wording {
    Wording::load(&Assets::embedded(), language).expect("loads").strict()
}

fn example(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name)).expect("an example")
}

/// A project file with these lines in it; the first of them is line 4.
fn with(lines: &str) -> Vec<u8> {
    format!("#![enable(implicit_some)]\n(format: \"jalon-project\", version: {VERSION},\nproject: (\n{lines}\n))")
        .into_bytes()
}

/// What was wrong, and both sentences about it.
fn refused(bytes: &[u8]) -> (ReadError, String, String) {
    let error = match decode(bytes, Some("a phrase")) {
        Err(error) => error,
        Ok((project, ..)) => panic!("it was read: {project:?}"),
    };
    let (english, french) = (error.tell(&words("en")), error.tell(&words("fr")));
    for told in [&english, &french] {
        assert!(!told.contains('\n') && told.ends_with('.') && told.chars().count() < 400, "{told}");
        // What happened, and what to do.
        assert!(told.matches(". ").count() >= 1, "{told}");
        for raw in RAW {
            assert!(!told.contains(raw), "{told}");
        }
    }
    assert_ne!(english, french);
    (error, english, french)
}

/// A text with a mark at the place that is to be named, and what is said in English and French.
type Case = (&'static str, &'static str, &'static str);

const MARK: char = '‸';

const CASES: &[Case] = &[
    (
        "answers: {\"S1.Q1\": (status: ‸answerd)},",
        "“answerd” is not known here. There are: open, in_progress, answered",
        "« answerd » n’est pas connu ici",
    ),
    (
        "answers: {\"S1.Q1\": (status: open),\n  \"‸S1.Q1\": (text: \"b\")},",
        "“S1.Q1” is given twice",
        "« S1.Q1 » est donné deux fois",
    ),
    ("identity: (title: \"a\", ‸title: \"b\"),", "“title” is given twice", "« title » est donné deux fois"),
    ("identity: (title: ‸7),", "A text between quotation marks belongs here", "Un texte entre guillemets droits"),
    ("identity: (title: ‸nothing),", "A text between quotation marks", "Un texte entre guillemets"),
    ("identity: (start: \"‸2026-02-31\"),", "is not of the kind", "n’est pas de la sorte"),
    ("answers: {\"a\": (at: \"‸yesterday\")},", "is not of the kind", "n’est pas de la sorte"),
    ("identity: (budget: (amount: ‸\"x\")),", "A number belongs here", "Un nombre est attendu"),
    ("identity: (budget: (amount: ‸NaN)),", "This number has no end", "Ce nombre est infini"),
    ("identity: (budget: (amount: ‸inf)),", "This number has no end", "Ce nombre est infini"),
    ("identity: (budget: (amount: ‸1e999)),", "This number has no end", "Ce nombre est infini"),
    (
        "identity: (title: \"inf\", /* NaN */ budget: (amount: ‸-1_0e999)),",
        "This number has no end",
        "Ce nombre est infini",
    ),
    (
        "indicators: [(id: \"a\",\n scale: [(label: \"NaN\", score: ‸-inf)])],",
        "This number has no end",
        "Ce nombre est infini",
    ),
    (
        "history: (indicators: {\"a\": [(at: \"2026-01-01T00:00:00Z\", content: (id: \"a\", target: (value: number(‸NaN))))]}),",
        "This number has no end",
        "Ce nombre est infini",
    ),
    (
        "patterns: [(id: \"a\", responses: [(id: \"b\", lever: harder, effect: ‸300)])],",
        "too large or too small",
        "trop grand ou trop petit",
    ),
    ("identity: (title: \"a\" ‸code: \"b\"),", "“,” is missing", "Il manque « , »"),
    ("identity: (title: \"a\"‸]),", "“,” is missing", "Il manque « , »"),
    ("identity: (title ‸\"a\"),", "“:” is missing", "Il manque « : »"),
    ("identity: (title: \"‸a\\q\"),", "is not of the kind", "n’est pas de la sorte"),
    ("), more: [‸", "is not of the kind", "n’est pas de la sorte"),
    ("gaps: [(missing: \"x\"‸)],", "“id” is missing", "Il manque « id »"),
    ("gaps: [(id: \"‸\")],", "is not of the kind", "n’est pas de la sorte"),
    (
        "gaps: [(id: \"a\", missing: \"a\"),\n (id: ‸\"a\")], actions: [(id: \"a\")],",
        "The id a is given to two things",
        "L’identifiant a est donné à deux",
    ),
    ("identity: (title: \"‸never closed),", "The file breaks off", "Le fichier s’interrompt"),
    ("identity: (title: \"a‸\u{0}b\"),", "The character U+0000 stands here", "Le caractère U+0000 se trouve ici"),
    ("identity: (title: \"a‸\u{1b}[31m\"),", "The character U+001B stands here", "Le caractère U+001B se trouve ici"),
    (
        "‸<<<<<<< mine\nidentity: (title: \"a\"),\n=======\nidentity: (title: \"b\"),\n>>>>>>> theirs",
        "A tool for versions left its marks",
        "Un outil de versions a laissé",
    ),
];

#[test]
fn every_slip_in_a_text_is_told_with_its_place_in_both_languages() {
    for (marked, english, french) in CASES {
        let lines = marked.replace(MARK, "");
        let before = marked.split(MARK).next().expect("a mark");
        let line = 4 + before.matches('\n').count();
        let column = 1 + before.rsplit('\n').next().map_or(0, |last| last.chars().count());
        let (error, en, fr) = refused(&with(&lines));
        let place = error.place().unwrap_or_else(|| panic!("{lines}: {en}"));
        assert_eq!((place.line, place.column), (line, column), "{lines}: {en}");
        assert!(en.starts_with(&format!("Line {line}, character {column}: ")) && en.contains(english), "{en}");
        let french = french.replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
        assert!(fr.starts_with(&format!("Ligne {line}, caractère {column}\u{a0}: ")) && fr.contains(&french), "{fr}");
        assert!(error.is_damage(), "no backup is offered for {lines}");
    }
}

#[test]
fn what_is_no_project_is_told_without_a_place() {
    let review = b"(format: \"jalon-review\", version: 1, findings: [])";
    let newer = b"(format: \"jalon-project\", version: 900, program: \"9.0\", project: (answers: 7))";
    let zero = b"(format: \"jalon-project\", version: 0, project: ())";
    let foreign = b"age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n";
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain("(format: 1)".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let cases: [(&[u8], bool, &str, &str); 11] = [
        (b"", true, "The file is empty", "Le fichier est vide"),
        (b" \r\n\t", true, "The file is empty", "Le fichier est vide"),
        ("\u{feff}".as_bytes(), true, "The file is empty", "Le fichier est vide"),
        (b"Dear colleague, here is the project.", true, "not a Jalon project", "pas un projet Jalon"),
        (b"{\"format\": \"jalon\"}", true, "not a Jalon project", "pas un projet Jalon"),
        (zero, true, "not a Jalon project", "pas un projet Jalon"),
        (b"PK\x05\x06", true, "which no text has", "aucun texte"),
        (&utf16, true, "UTF-16", "UTF-16"),
        (review, false, "is a review of a proposal, not a project", "est l’examen d’une proposition"),
        (newer, false, "a later Jalon (9.0)", "un Jalon plus récent (9.0)"),
        (foreign, false, "not with a passphrase", "non par une phrase de passe"),
    ];
    for (bytes, damage, english, french) in cases {
        let (error, en, fr) = refused(bytes);
        assert!(en.contains(english) && fr.contains(french), "{en}\n{fr}");
        assert_eq!(error.is_damage(), damage, "{en}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let plain = example("national-plan.ron");
    let (expected, ..) = decode(&plain, None).expect("reads");
    let marked = ["\u{feff}".as_bytes(), &plain].concat();
    assert!(decode(&marked, None).expect("reads").0 == expected);
    let windows = String::from_utf8(marked).expect("text").replace('\n', "\r\n");
    assert!(decode(windows.as_bytes(), None).expect("reads").0 == expected);
    // The mark is no character of the first line.
    let (error, ..) = refused("\u{feff}(format: \"jalon-project\", version: 1, project: (gaps: 7))".as_bytes());
    assert_eq!(error.place().map(|p| (p.line, p.column)), Some((1, 55)));
}

#[test]
fn a_file_that_breaks_off_anywhere_says_where() {
    let whole = example("national-plan.ron");
    let text = std::str::from_utf8(&whole).expect("text");
    let begins = text.find(file::FORMAT).expect("a format") + file::FORMAT.len();
    for end in (0..whole.len() - 2).step_by(97) {
        let (error, en, _) = refused(&whole[..end]);
        assert!(error.is_damage(), "cut at {end}: {en}");
        if end > begins {
            let place = error.place().unwrap_or_else(|| panic!("cut at {end}: {en}"));
            let there = text[..text.floor_char_boundary(end)].lines().count();
            // Where a text is not closed, the place is its opening; here all texts are of one line.
            assert!(place.line == there || place.line == there + 1, "cut at {end}, line {there}: {en}");
        }
    }
}

#[test]
fn a_changed_byte_is_read_or_refused_and_never_a_panic() {
    let whole = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/v1/small.ron")).expect("a file");
    let words = words("fr");
    for at in 0..whole.len() {
        for byte in [b'"', b'(', b')', b',', b'\\', b'7', 0xc3, 0] {
            let mut changed = whole.clone();
            changed[at] = byte;
            match decode(&changed, None) {
                Ok((project, header, _)) => {
                    let once = store::encode(&project, &header, None).expect("what was read can be saved");
                    assert!(decode(&once, None).expect("reads").0 == project);
                }
                Err(error) => assert!(!error.tell(&words).is_empty()),
            }
        }
    }
}

#[test]
fn brackets_without_end_are_refused_at_once() {
    for (open, depth) in [("(", 100_000), ("[", 100_000), ("{\"a\":", 50_000), ("Some(", 50_000), ("/*", 50_000)] {
        for lines in
            [format!("moods: {}", open.repeat(depth)), format!("gaps: {}", open.repeat(depth)), open.repeat(depth)]
        {
            let start = Instant::now();
            let (_, en, _) = refused(&with(&lines));
            assert!(start.elapsed() < Duration::from_secs(5), "{open}: {en}");
        }
    }
    let (_, en, fr) = refused(&with(&format!("moods: {}", "[".repeat(300))));
    assert!(en.contains("nested too deeply") && fr.contains("emboîtées"), "{en} {fr}");
}

fn unreadable(path: &Path) -> (ReadError, String) {
    match store::open(path, None) {
        Err(unreadable) => {
            let told = unreadable.tell(&words("en"));
            assert!(told.starts_with(&path.display().to_string()), "{told}");
            (unreadable.error, told)
        }
        Ok(_) => panic!("{} was opened", path.display()),
    }
}

#[test]
fn a_huge_file_is_refused_at_once() {
    let folder = Folder::new("huge");
    let path = folder.join("huge.ron");
    fs::File::create(&path).and_then(|file| file.set_len(500_000_000)).expect("a sparse file");
    let start = Instant::now();
    let (error, told) = unreadable(&path);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert!(matches!(error, ReadError::TooLarge(500_000_000)) && told.contains("500 MB"), "{told}");
    let moved = Document::open(&folder.folders(), &path, None, "A");
    assert!(moved.is_err());
}

#[test]
fn what_is_no_file_is_refused_and_not_waited_for() {
    let folder = Folder::new("odd");
    assert!(matches!(unreadable(folder.path()).0, ReadError::NotAFile));
    assert!(matches!(unreadable(&folder.join("nothing.ron")).0, ReadError::NotFound));
    assert!(matches!(unreadable(&folder.join("no/such/folder.ron")).0, ReadError::NotFound));
    let pipe = folder.join("pipe.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        println!("no pipe: mkfifo is not installed");
        return;
    }
    assert!(matches!(unreadable(&pipe).0, ReadError::NotAFile));
    assert!(!store::needs_passphrase(&pipe));
    // Nor does a save wait for somebody to read.
    let made = store::create(&folder.folders(), &pipe, &Project::default(), &Header::default());
    assert!(made.is_err());
    assert!(matches!(unreadable(Path::new("/dev/zero")).0, ReadError::NotAFile));
}

#[test]
fn an_answer_to_a_question_that_nobody_knows_is_kept() {
    let folder = Folder::new("unknown-id");
    let bytes = with("answers: {\"S3.Q99\": (text: \"kept\", status: answered)},");
    let path = folder.file("p.ron", &bytes);
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    assert!(catalogue.get("S3.Q99").is_none());
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    assert!(document.may_write());
    document.edit(&title("T"), Timestamp::now());
    document.close().expect("saves");
    let opened = store::open(&path, None).expect("opens");
    assert_eq!(opened.project.answer("S3.Q99").map(|a| a.text.as_str()), Some("kept"));
    assert_eq!(opened.project.identity.title, "T");
}

fn title(title: &str) -> Edit {
    Edit::Identity(Box::new(Identity { title: title.to_owned(), ..Identity::default() }))
}

#[test]
fn fields_that_are_not_known_make_the_file_read_only_until_somebody_says_so() {
    let folder = Folder::new("unknown-field");
    let bytes = with("identity: (title: \"T\", mood: \"calm\"), plans: [1],");
    let path = folder.file("p.ron", &bytes);
    let folders = folder.folders();
    let mut document = Document::open(&folders, &path, None, "A").expect("opens");
    assert!(
        matches!(document.access(), Access::Unknown(fields) if fields[..] == ["project.identity.mood", "project.plans"])
    );
    document.edit(&title("changed"), Timestamp::now());
    assert!(!document.is_unsaved() && document.project().identity.title == "T");
    document.write_anyway("A").expect("may be written");
    assert!(document.may_write());
    document.edit(&title("changed"), Timestamp::now());
    document.close().expect("saves");
    assert_eq!(store::open(&path, None).expect("opens").project.identity.title, "changed");
    let kept: Vec<Vec<u8>> =
        store::backup::list(&folders, &path).iter().map(|b| fs::read(&b.path).expect("reads")).collect();
    assert!(kept.contains(&bytes), "the file with the fields was not kept");
}

#[test]
fn a_newer_file_opens_for_reading_and_nothing_overwrites_it() {
    let folder = Folder::new("newer");
    let bytes = format!(
        "(format: \"jalon-project\", version: {}, program: \"7.0\", project: (identity: (title: \"T\"), later: 1))",
        VERSION + 1
    );
    let path = folder.file("p.ron", &bytes);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    assert!(matches!(document.access(), Access::Newer) && !document.may_write());
    document.edit(&title("changed"), Timestamp::now());
    assert!(document.write_anyway("A").is_err() && !document.may_write());
    document.edit(&title("changed"), Timestamp::now());
    document.begin_save();
    document.close().expect("closes");
    assert_eq!(fs::read_to_string(&path).expect("reads"), bytes);
}

#[test]
fn an_encrypted_file_that_was_touched_is_told_from_a_wrong_passphrase() {
    let key = Key::with_work("a phrase", 4).expect("a key");
    let (project, header, _) = decode(&example("national-plan.ron"), None).expect("reads");
    let sealed = store::encode(&project, &header, Some(&key)).expect("seals");
    assert!(matches!(decode(&sealed, Some("A phrase")), Err(ReadError::WrongPassphrase)));
    let told = |error: &ReadError| error.tell(&words("en"));
    assert!(told(&ReadError::WrongPassphrase).contains("try again") && told(&ReadError::Locked).contains("passphrase"));
    let end_of_head = sealed.windows(4).position(|w| w == b"--- ").expect("a mark") + 48;
    // Anywhere in the content: a changed byte, a missing end, something behind.
    for at in (end_of_head..sealed.len()).step_by(1997) {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(matches!(decode(&changed, Some("a phrase")), Err(ReadError::Tampered)), "changed at {at}");
        assert!(matches!(decode(&sealed[..at], Some("a phrase")), Err(ReadError::Tampered)), "cut at {at}");
    }
    let (error, en, fr) = refused(&[&sealed[..], b"x"].concat());
    assert!(matches!(error, ReadError::Tampered) && error.is_damage());
    assert!(en.contains("The passphrase is right") && fr.contains("La phrase de passe est la bonne"), "{en} {fr}");
    // Anywhere in the head: refused, however it is told.
    for at in 0..end_of_head {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        // A head that asks for far more work would take a minute; its own limit is tested beside the code.
        if changed[..end_of_head].windows(14).any(|w| w.starts_with(b" 1") && w[2].is_ascii_digit()) {
            continue;
        }
        assert!(decode(&changed, Some("a phrase")).is_err(), "changed at {at}");
    }
}

#[test]
fn a_damaged_file_offers_its_backups() {
    let folder = Folder::new("offers");
    let folders = folder.folders();
    let path: PathBuf = folder.file("p.ron", example("reforme-loi.ron"));
    let mut document = Document::open(&folders, &path, None, "A").expect("opens");
    let before = document.project().clone();
    document.edit(&title("changed"), Timestamp::now());
    document.close().expect("saves");
    let whole = fs::read(&path).expect("reads");
    fs::write(&path, &whole[..whole.len() / 2]).expect("writes");
    let (error, _) = unreadable(&path);
    assert!(error.is_damage());
    let backups = store::backup::list(&folders, &path);
    let kept = store::open(&backups.first().expect("a backup").path, None).expect("a backup opens");
    assert_eq!(kept.project, before);
}
