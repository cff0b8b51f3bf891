//! Whatever becomes of a save, the file is the old one or the new one, whole: on a simulated disk whose power is cut
//! at each step, which runs full, refuses, fails and lies. The simulation is known to notice: with any flush, the
//! rename or the reading back left out, it finds the damage.

#[path = "support/sim.rs"]
mod sim;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jalon::assets::Assets;
use jalon::store::{Digest, Disk, Expected, SaveError, replace};
use jalon::wording::Wording;
use sim::{Fault, Sim, Step};

const OLD: &[u8] = b"the old file, which took a month to write";
const NEW: &[u8] = b"the new file, which took a month and a day to write";
const THEIRS: &[u8] = b"what somebody else wrote meanwhile";

fn path() -> &'static Path {
    Path::new("/projects/p.ron")
}

fn expected() -> Expected {
    Expected::This(Digest::of(OLD))
}

fn disk(old: Option<&[u8]>, fault: Option<Fault>) -> Sim {
    let mut sim = Sim::with(&old.map(|old| (path(), old)).into_iter().collect::<Vec<_>>());
    sim.fault = fault;
    sim
}

fn save(sim: &Sim, old: Option<&[u8]>) -> Result<Digest, SaveError> {
    let expected = if old.is_some() { expected() } else { Expected::Nothing };
    replace(sim, path(), NEW, expected, |_| {})
}

/// How many steps a save takes where nothing goes wrong.
fn length(old: Option<&[u8]>, other_names: bool) -> usize {
    let mut sim = disk(old, None);
    sim.other_names = other_names;
    assert_eq!(save(&sim, old).ok(), Some(Digest::of(NEW)));
    assert_eq!(sim.now(path()).as_deref(), Some(NEW));
    sim.steps().len()
}

/// Is the file the old one (or none, where there was none) or the new one, in every disk that a power cut may leave?
fn whole(sim: &Sim, old: Option<&[u8]>, done: bool) -> Result<(), String> {
    for world in sim.after_cut() {
        let found = world.get(path()).map(Vec::as_slice);
        let good = found == Some(NEW) || (!done && found == old);
        if !good {
            return Err(format!("{:?}", found.map(String::from_utf8_lossy)));
        }
    }
    Ok(())
}

fn faults(length: usize) -> Vec<Option<Fault>> {
    let cuts = (0..length).flat_map(|at| [Some(Fault::PowerBefore(at)), Some(Fault::PowerDuring(at))]);
    cuts.chain([None]).collect()
}

#[test]
fn a_power_cut_at_any_step_leaves_the_old_file_or_the_new_one() {
    for old in [Some(OLD), None] {
        let length = length(old, false);
        assert!(length >= 6, "{length}");
        for fault in faults(length) {
            let sim = disk(old, fault);
            let saved = save(&sim, old);
            assert_eq!(saved.is_ok(), fault.is_none(), "{fault:?}: {saved:?}");
            whole(&sim, old, saved.is_ok()).unwrap_or_else(|found| panic!("{fault:?}: the file is {found}"));
        }
    }
}

#[test]
fn a_file_with_several_names_has_a_whole_copy_beside_it_while_it_is_written() {
    let mut steps = 0;
    for fault in faults(length(Some(OLD), true)) {
        let mut sim = disk(Some(OLD), fault);
        sim.other_names = true;
        let done = save(&sim, Some(OLD)).is_ok();
        assert_eq!(done, fault.is_none());
        for world in sim.after_cut() {
            let file = &world[path()];
            let copy = world.iter().any(|(name, bytes)| name != path() && bytes == NEW);
            assert!(file == NEW || (!done && (file == OLD || copy)), "{fault:?}: {world:?}");
            steps += 1;
        }
        // The file is the same one: it was not parted from its other names.
        assert!(!sim.steps().iter().any(|step| matches!(step, Step::Rename(..))));
    }
    assert!(steps > 20);
}

#[test]
fn a_disk_that_stops_halfway_in_a_file_with_several_names_gets_the_old_content_back() {
    for at in 0..length(Some(OLD), true) {
        let mut sim = disk(Some(OLD), Some(Fault::Error(at, ErrorKind::StorageFull)));
        sim.other_names = true;
        let saved = save(&sim, Some(OLD));
        let now = sim.now(path()).expect("a file");
        match saved {
            Err(SaveError::HalfWritten(copy, _)) => assert_eq!(sim.now(&copy).as_deref(), Some(NEW)),
            Err(SaveError::Unconfirmed(..)) | Ok(_) => assert_eq!(now, NEW, "step {at}"),
            Err(_) => assert_eq!(now, OLD, "step {at}"),
        }
    }
}

/// What a save asked of the disk, as a list that can be played again.
fn recorded() -> Vec<Step> {
    let sim = disk(Some(OLD), None);
    save(&sim, Some(OLD)).expect("saves");
    sim.steps()
}

/// Plays steps on a disk. A reading back that finds something else stops it, as a save is stopped.
fn play(steps: &[Step], sim: &Sim) {
    let mut written: BTreeMap<&PathBuf, &Vec<u8>> = BTreeMap::new();
    for step in steps {
        let done = match step {
            Step::About(path) => sim.about(path).map(|_| ()),
            Step::Read(path) => match (sim.read(path), written.get(path)) {
                (Ok(back), Some(bytes)) if back != **bytes => return,
                (read, _) => read.map(|_| ()),
            },
            Step::WriteNew(path, bytes) => {
                written.insert(path, bytes);
                sim.write_new(path, bytes)
            }
            Step::Overwrite(path, bytes) => sim.overwrite(path, bytes),
            Step::CopyRights(from, to) => sim.copy_rights(from, to),
            Step::Flush(path) => sim.flush(path),
            Step::Rename(from, to) => sim.rename(from, to),
            Step::FlushFolder(folder) => sim.flush_folder(folder),
            Step::Remove(path) => sim.remove(path),
        };
        if done.is_err() {
            return;
        }
    }
}

/// Everything that this file asks of a save, asked of a list of steps.
fn is_safe(steps: &[Step]) -> Result<(), String> {
    for fault in faults(steps.len()) {
        let sim = disk(Some(OLD), fault);
        play(steps, &sim);
        whole(&sim, Some(OLD), fault.is_none()).map_err(|found| format!("{fault:?}: {found}"))?;
    }
    for fault in [Fault::FlipsBits, Fault::ShortWrites] {
        let sim = disk(Some(OLD), Some(fault));
        play(steps, &sim);
        whole(&sim, Some(OLD), false).map_err(|found| format!("{fault:?}: {found}"))?;
    }
    Ok(())
}

/// The steps without the one that is asked for, of which there is one.
fn without(is_it: impl Fn(&Step) -> bool) -> Vec<Step> {
    let all = recorded();
    assert_eq!(is_safe(&all), Ok(()), "the whole list is not safe");
    let left: Vec<Step> = all.iter().filter(|step| !is_it(step)).cloned().collect();
    assert_eq!(left.len() + 1, all.len(), "{all:?}");
    left
}

fn is_beside(name: &Path) -> bool {
    name != path()
}

#[test]
fn without_the_flush_of_the_file_the_damage_is_noticed() {
    assert!(is_safe(&without(|step| matches!(step, Step::Flush(name) if is_beside(name)))).is_err());
}

#[test]
fn without_the_flush_of_the_folder_the_damage_is_noticed() {
    assert!(is_safe(&without(|step| matches!(step, Step::FlushFolder(_)))).is_err());
}

#[test]
fn without_the_rename_the_damage_is_noticed() {
    assert!(is_safe(&without(|step| matches!(step, Step::Rename(..)))).is_err());
}

#[test]
fn without_the_reading_back_the_damage_is_noticed() {
    assert!(is_safe(&without(|step| matches!(step, Step::Read(name) if is_beside(name)))).is_err());
}

#[test]
fn in_another_order_the_damage_is_noticed() {
    let mut steps = recorded();
    let at = |steps: &[Step], is_it: fn(&Step) -> bool| steps.iter().position(is_it).expect("a step");
    let flush = at(&steps, |step| matches!(step, Step::Flush(_)));
    let rename = at(&steps, |step| matches!(step, Step::Rename(..)));
    steps.swap(flush, rename);
    assert!(is_safe(&steps).is_err());
}

#[test]
fn a_write_in_place_would_be_noticed() {
    let steps = [Step::Overwrite(path().to_owned(), NEW.to_vec()), Step::Flush(path().to_owned())];
    assert!(is_safe(&steps).is_err());
}

#[test]
fn a_disk_that_lies_is_found_out() {
    for fault in [Fault::FlipsBits, Fault::ShortWrites] {
        let sim = disk(Some(OLD), Some(fault));
        assert!(matches!(save(&sim, Some(OLD)), Err(SaveError::ReadBack)), "{fault:?}");
        assert_eq!(sim.now(path()).as_deref(), Some(OLD));
        assert_eq!(sim.names(), [path()], "something was left beside the file");
    }
}

#[test]
fn a_disk_that_refuses_leaves_the_file_as_it_was_and_says_what_happened() {
    let words = ["en", "fr"].map(|l| Wording::load(&Assets::embedded(), l).expect("loads").strict());
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::QuotaExceeded,
        ErrorKind::PermissionDenied,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::TimedOut,
        ErrorKind::StaleNetworkFileHandle,
    ];
    for old in [Some(OLD), None] {
        for at in 0..length(old, false) {
            for kind in kinds {
                let sim = disk(old, Some(Fault::Error(at, kind)));
                let step = || sim.steps()[at].clone();
                match save(&sim, old) {
                    Ok(_) => {
                        // Rights that a share does not know, and a folder that cannot be flushed, stop nobody.
                        let harmless = matches!(step(), Step::CopyRights(..))
                            || matches!((step(), kind), (Step::FlushFolder(_), ErrorKind::PermissionDenied))
                            // Only looks again whether somebody else wrote.
                            || matches!(step(), Step::Read(name) if name == path()) && at > 3;
                        assert!(harmless, "{:?} {kind}", step());
                        assert_eq!(sim.now(path()).as_deref(), Some(NEW));
                    }
                    Err(error) => {
                        let unconfirmed =
                            matches!(error, SaveError::Unconfirmed(digest, _) if digest == Digest::of(NEW));
                        let stands = if unconfirmed { Some(NEW) } else { old };
                        assert_eq!(sim.now(path()).as_deref(), stands, "{:?} {kind}: {error:?}", step());
                        assert_eq!(unconfirmed, matches!(step(), Step::FlushFolder(_)));
                        match kind {
                            ErrorKind::StorageFull | ErrorKind::QuotaExceeded if !unconfirmed => {
                                assert!(matches!(error, SaveError::Full), "{error:?}");
                            }
                            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem if !unconfirmed => {
                                assert!(matches!(error, SaveError::FolderReadOnly), "{error:?}");
                            }
                            _ => {}
                        }
                        assert!(sim.names().iter().all(|name| name == path()), "left behind: {:?}", sim.names());
                        let told = words.each_ref().map(|words| error.tell(words));
                        assert!(told[0].contains("safe") && told[1].contains("intactes"), "{told:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_somebody_else_writes_before_or_during_a_save_is_not_overwritten() {
    let length = length(Some(OLD), false);
    let steps = recorded();
    let rename = steps.iter().position(|step| matches!(step, Step::Rename(..))).expect("a rename");
    for at in 0..length {
        let mut sim = disk(Some(OLD), Some(Fault::OtherHand(at)));
        sim.other_hand = Some((path().to_owned(), THEIRS.to_vec()));
        let saved = save(&sim, Some(OLD));
        if at < rename {
            assert!(matches!(saved, Err(SaveError::Changed)), "step {at}: {saved:?}");
            assert_eq!(sim.now(path()).as_deref(), Some(THEIRS), "step {at}");
        }
    }
    // The one step at which it can no longer be told: the lock is there for that.
    assert_eq!(steps.len() - rename, 2);
}

#[test]
fn a_new_file_never_takes_the_place_of_one_that_is_there() {
    let sim = disk(Some(OLD), None);
    assert!(matches!(save(&sim, None), Err(SaveError::Changed)));
    assert_eq!(sim.now(path()).as_deref(), Some(OLD));
    for at in 0..length(None, false) - 2 {
        let mut sim = disk(None, Some(Fault::OtherHand(at)));
        sim.other_hand = Some((path().to_owned(), THEIRS.to_vec()));
        assert!(matches!(save(&sim, None), Err(SaveError::Changed)), "step {at}");
        assert_eq!(sim.now(path()).as_deref(), Some(THEIRS), "step {at}");
    }
}

#[test]
fn the_same_words_from_another_hand_are_no_conflict_and_a_mark_against_writing_holds() {
    let sim = disk(Some(NEW), None);
    assert_eq!(replace(&sim, path(), NEW, expected(), |_| {}).ok(), Some(Digest::of(NEW)));
    let mut sim = disk(Some(OLD), None);
    sim.read_only = true;
    assert!(matches!(save(&sim, Some(OLD)), Err(SaveError::ReadOnly)));
    assert_eq!(sim.now(path()).as_deref(), Some(OLD));
    // A file that is gone is written anew; whatever is there is replaced where the person said so.
    assert!(replace(&disk(None, None), path(), NEW, expected(), |_| {}).is_ok());
    let sim = disk(Some(THEIRS), None);
    let mut kept = Vec::new();
    replace(&sim, path(), NEW, Expected::Anything, |before| kept = before.to_vec()).expect("saves");
    assert_eq!((sim.now(path()).as_deref(), kept.as_slice()), (Some(NEW), THEIRS));
}
