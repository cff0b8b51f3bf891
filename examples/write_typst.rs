//! Writes the design note of an example in Typst's markup, with its figures, for `scripts/against-typst`.
//!
//!     cargo run --example write_typst -- projects/ligne-1188.ron fr FOLDER

#[path = "../benches/against/typst.rs"]
mod typst;

use std::path::Path;
use std::process::ExitCode;

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::{Insight, Rulebook};
use jalon::note::gather::gather;
use jalon::note::{Choice, Input, Kind, build};
use jalon::store;
use jalon::wording::Wording;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [file, language, folder] = given.as_slice() else {
        eprintln!("write_typst FILE LANGUAGE FOLDER");
        return ExitCode::from(2);
    };
    match written(Path::new(file), language, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn written(file: &Path, language: &str, folder: &Path) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Debug| format!("{error:?}");
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).map_err(|e| told(&e))?;
    let book = Rulebook::load(&assets, &catalogue).map_err(|e| told(&e))?;
    let words = Wording::load(&assets, language).map_err(|e| told(&e))?;
    let project = store::open(file, None).map_err(|e| told(&e))?.project;
    let choice = Choice::of(Kind::Note);
    let insight = Insight::new(&catalogue, &book, &project);
    let gathered = gather(&catalogue, &book, &insight, &project, &words, choice.audience);
    let input = Input {
        catalogue: &catalogue,
        words: &words,
        project: &project,
        advice: &gathered.advice,
        principles: &gathered.principles,
        figures: &gathered.figures,
        edited: None,
    };
    let made = typst::write(&build(&input, &choice));
    std::fs::create_dir_all(folder).map_err(|e| told(&e))?;
    std::fs::write(folder.join("note.typ"), made.markup).map_err(|e| told(&e))?;
    for (name, figure) in made.figures {
        std::fs::write(folder.join(name), figure).map_err(|e| told(&e))?;
    }
    Ok(())
}
