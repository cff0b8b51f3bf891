//! Former versions of a file, in the user's data folder: several are kept, thinned by age.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::data::{Folders, make_private};
use super::disk::{Disk, RealDisk, beside};

/// A former version of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was put there, which is when the file was next saved.
    pub at: Timestamp,
}

const ENDING: &str = ".ron";

/// The newest ones are all kept.
const NEWEST: usize = 5;
/// Older ones are kept one for each span: until how old, in minutes, and how long the span is.
const SPANS: [(i64, i64); 4] = [(60, 10), (24 * 60, 60), (31 * 24 * 60, 24 * 60), (i64::MAX, 30 * 24 * 60)];

/// All former versions of a file, newest first.
pub fn list(folders: &Folders, path: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folders.backups(path)) else { return Vec::new() };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
            // Windows allows no colon in a name.
            let at = name.replace('_', ":").parse().ok()?;
            Some(Backup { path, at })
        })
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.path.cmp(&a.path)));
    found
}

/// Keeps a former version, and lets those go that are no longer worth their place.
pub fn keep(folders: &Folders, path: &Path, bytes: &[u8], now: Timestamp) -> io::Result<()> {
    let folder = folders.backups(path);
    make_private(&folder)?;
    let name = format!("{now:.6}{ENDING}").replace(':', "_");
    let target = folder.join(name);
    let whole = beside(&target);
    let placed = RealDisk
        .write_new(&whole, bytes)
        .and_then(|()| RealDisk.flush(&whole))
        .and_then(|()| RealDisk.rename(&whole, &target));
    if placed.is_err() {
        let _ = std::fs::remove_file(&whole);
    }
    placed?;
    // Not every system can flush a folder; the former version is then as safe as the system makes it.
    let _ = RealDisk.flush_folder(&folder);
    let all = list(folders, path);
    for at in superfluous(&all.iter().map(|b| b.at).collect::<Vec<_>>(), now) {
        std::fs::remove_file(&all[at].path)?;
    }
    Ok(())
}

/// Which of the moments, newest first, are not worth keeping.
fn superfluous(moments: &[Timestamp], now: Timestamp) -> Vec<usize> {
    let mut taken = std::collections::BTreeSet::new();
    let mut out = Vec::new();
    // From the oldest: what stood at the beginning of a span is what one goes back to.
    for (at, moment) in moments.iter().enumerate().skip(NEWEST).rev() {
        let age = now.duration_since(*moment).as_mins();
        let Some((place, (_, span))) = SPANS.iter().enumerate().find(|(_, (until, _))| age < *until) else { continue };
        let slot = moment.as_second().div_euclid(60 * span);
        if !taken.insert((place, slot)) {
            out.push(at);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_saves_leaves_few_and_old_ones_stay() {
        let start = Timestamp::from_second(1_790_000_000).expect("a moment");
        let mut kept: Vec<Timestamp> = Vec::new();
        // Every two minutes of two hours a day, through a year.
        for day in 0..365_i64 {
            for minute in (0..120).step_by(2) {
                let now = start + jiff::SignedDuration::from_mins(day * 24 * 60 + minute);
                kept.insert(0, now);
                for at in
                    superfluous(&kept, now).into_iter().rev().collect::<std::collections::BTreeSet<_>>().iter().rev()
                {
                    kept.remove(*at);
                }
            }
        }
        let now = kept[0];
        assert!((40..70).contains(&kept.len()), "{}", kept.len());
        let days = |t: &Timestamp| now.duration_since(*t).as_hours() / 24;
        assert!(kept.iter().any(|t| days(t) > 330));
        assert!(kept.iter().filter(|t| days(t) < 31).count() >= 25);
    }
}
