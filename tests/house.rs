//! The house stands as its map says: layers, rooms, no item ids in the code, files of a size to be read.

use std::fs;
use std::path::{Path, PathBuf};

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut files, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("source");
                // Tests beside the code may name items.
                let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                files.push((path.strip_prefix(&root).expect("below src").to_owned(), code));
            }
        }
    }
    assert!(files.len() > 15);
    files
}

/// Lines of code without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|l| !l.trim_start().starts_with("//"))
}

#[test]
fn no_item_id_stands_in_the_code() {
    let id = regex::Regex::new(r#""(S[1-9]\.[A-Z]|FN\d|U\d|IN\.|R\d|D\d|RG\d|WG\d|P\d\.|N\.I|GPA\.|BP\.)"#)
        .expect("pattern");
    for (path, text) in sources() {
        for line in code(&text) {
            assert!(!id.is_match(line), "{}: {line}", path.display());
        }
    }
}

#[test]
fn rooms_use_rooms_below_them_only() {
    // From the ground up; two on one floor do not use each other, but that the catalogue asks wording for its words.
    let floors: [&[&str]; 9] = [
        &["assets"],
        &["wording"],
        &["catalogue"],
        &["project"],
        &["review"],
        &["store", "insight"],
        &["note"],
        &["export"],
        &["desk", "command"],
    ];
    let floor = |room: &str| floors.iter().position(|f| f.contains(&room));
    for (path, text) in sources() {
        let room = path.iter().next().and_then(|p| p.to_str()).unwrap_or_default().trim_end_matches(".rs").to_owned();
        let Some(own) = floor(&room) else { continue };
        for line in code(&text) {
            let mut rest = line;
            while let Some(at) = rest.find("crate::") {
                rest = &rest[at + 7..];
                let used: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
                if let Some(other) = floor(&used)
                    && used != room
                {
                    assert!(other < own, "{} uses {used}: {line}", path.display());
                }
            }
        }
    }
}

#[test]
fn egui_is_named_in_the_desk_only_and_files_are_touched_in_the_store_only() {
    for (path, text) in sources() {
        let desk = path.starts_with("desk");
        let files = path.starts_with("store") || path.starts_with("command") || path == Path::new("main.rs");
        for line in code(&text) {
            assert!(desk || !(line.contains("egui::") || line.contains("eframe")), "{}: {line}", path.display());
            assert!(files || !line.contains("std::fs") && !line.contains("fs::"), "{}: {line}", path.display());
            assert!(!line.contains("std::net"), "{}: {line}", path.display());
            // Colours are made in the theme.
            let theme = path.starts_with("desk/theme");
            assert!(theme || !line.contains("Color32::from_"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn no_file_is_longer_than_a_person_holds_in_mind() {
    for (path, text) in sources() {
        let length = text.lines().count();
        assert!(length <= 520, "{} has {length} lines", path.display());
    }
}

#[test]
fn the_code_map_names_every_room() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    for (path, _) in sources() {
        let room = path.iter().next().and_then(|p| p.to_str()).unwrap_or_default().trim_end_matches(".rs");
        if !["lib", "main"].contains(&room) {
            assert!(map.contains(&format!("| [`{room}`]")), "{room} is not on the map");
        }
    }
}
