//! Files of every version that was ever written read, for ever, as what they were; and nobody changes what a file
//! holds without raising its version.

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::fs;
use std::path::{Path, PathBuf};

use arbitrary::{Maker, make};
use jalon::project::Project;
use jalon::store::file::{self, VERSION};
use serde_json::Value;

fn folder(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("v{version}"))
}

/// Set to write what does not exist yet; what exists is never written over.
fn makes_new_ones() -> bool {
    std::env::var_os("JALON_NEW_GOLDEN").is_some()
}

fn golden(version: u32) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder(version)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "ron"));
    files.sort();
    files
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Everything that was there must still be there. What later versions add may stand beside it.
fn holds(found: &Value, expected: &Value, path: &str) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            for (name, expected) in expected {
                let found = found.get(name).unwrap_or_else(|| panic!("{path}.{name} is gone"));
                holds(found, expected, &format!("{path}.{name}"));
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{path}");
            for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
                holds(found, expected, &format!("{path}[{at}]"));
            }
        }
        (Value::Number(found), Value::Number(expected)) => {
            // Reading JSON may err in the last place; the file itself does not (see round_trip.rs).
            let (found, expected) = (found.as_f64().expect("a number"), expected.as_f64().expect("a number"));
            let near = found.to_bits().abs_diff(expected.to_bits()) <= 2;
            assert!(near, "{path}: {found:?} is not {expected:?}");
        }
        _ => assert_eq!(found, expected, "{path}"),
    }
}

#[test]
fn files_of_every_version_read_as_what_they_were() {
    for version in 1..=VERSION {
        for path in golden(version) {
            let (project, header) =
                file::read(text(&path).as_bytes()).unwrap_or_else(|error| panic!("{path:?}: {error:?}"));
            assert!(header.unknown.is_empty(), "{path:?}: {:?}", header.unknown);
            assert_eq!(header.version, version, "{path:?}");
            let found = serde_json::to_value(&project).expect("a tree");
            let beside = path.with_extension("json");
            if makes_new_ones() && !beside.exists() {
                fs::write(&beside, serde_json::to_string_pretty(&found).expect("JSON") + "\n").expect("writes");
            }
            holds(&found, &serde_json::from_str(&text(&beside)).expect("JSON"), "project");
        }
    }
}

#[test]
fn every_version_has_a_file_by_hand_and_a_rich_one() {
    for version in 1..=VERSION {
        let rich = folder(version).join("rich.ron");
        if makes_new_ones() && version == VERSION && !rich.exists() {
            fs::create_dir_all(folder(version)).expect("a folder");
            let sources = [("toolkit".to_owned(), "2016.1".to_owned())].into();
            fs::write(&rich, file::write(&fullest(), &sources).expect("writes")).expect("writes");
        }
        let names: Vec<String> = golden(version)
            .iter()
            .map(|path| path.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned())
            .collect();
        assert_eq!(
            names,
            ["rich.ron", "small.ron"],
            "version {version}: add tests/golden/v{version}/small.ron by hand, then run this with JALON_NEW_GOLDEN=1"
        );
        for path in golden(version) {
            assert!(text(&path).contains(&format!("version: {version},")), "{path:?} is of another version");
        }
    }
}

/// Of many made projects the one that says most.
fn fullest() -> Project {
    let filled =
        |project: &Project| file::write(project, &std::collections::BTreeMap::new()).map_or(0, |text| text.len());
    (0..200).map(make::<Project>).max_by_key(filled).expect("one of them")
}

#[test]
fn what_a_file_holds_is_what_its_version_says() {
    let mut shape = std::collections::BTreeMap::new();
    for seed in 0..300 {
        let mut maker = Maker::new(seed);
        let _: Project = maker.make();
        shape.append(&mut maker.shape);
    }
    let lines: Vec<String> = shape.iter().map(|(name, parts)| format!("{name}: {}", parts.join(", "))).collect();
    let lines = lines.join("\n") + "\n";
    let path = folder(VERSION).join("shape.txt");
    if makes_new_ones() && !path.exists() {
        fs::write(&path, &lines).expect("writes");
    }
    assert_eq!(
        lines,
        text(&path),
        "The file holds something else than version {VERSION} did. Where that version was released: raise VERSION, \
         freeze its reader in src/store/upgrade.rs, add tests/golden/v{}. Where it was not, remove shape.txt and run \
         this with JALON_NEW_GOLDEN=1.",
        VERSION + 1
    );
}
