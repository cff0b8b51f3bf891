//! Lists every text below `assets/`, and the example projects, so that the program carries all of it.
//!
//! The list is made here and not by hand: adding a language or a section then touches `assets/` alone.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut files = Vec::new();
    for room in ["catalogue", "wording"] {
        println!("cargo:rerun-if-changed=assets/{room}");
        walk(&root.join("assets").join(room), &mut files)?;
    }
    walk(&root.join("projects"), &mut files)?;

    // Forward slashes on every system: these are names in a list, not paths on a disk.
    let slashed = |path: &Path| path.to_string_lossy().replace('\\', "/");
    let mut names: Vec<(String, String)> = files
        .iter()
        .map(|file| {
            let place = slashed(file.strip_prefix(&root).unwrap_or(file));
            (place.strip_prefix("assets/").unwrap_or(&place).to_owned(), place)
        })
        .collect();
    names.sort();
    let mut out = String::from("&[\n");
    for (name, place) in &names {
        let _ = writeln!(out, "    ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{place}\"))),");
    }
    out.push(']');
    let target = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(target.join("embedded.rs"), out)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    // A new file in a folder that cargo does not watch would be missed.
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "ron" || e == "ftl" || e == "tsv") {
            files.push(path);
        }
    }
    Ok(())
}
