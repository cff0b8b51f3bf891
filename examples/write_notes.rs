//! Writes every kind of document of the test programme as PDF into a folder, for `scripts/check-pdf`.

#[path = "../tests/support/mod.rs"]
mod support;

use jalon::export::pdf;
use jalon::note::{Choice, Kind, build};
use support::World;

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "target/notes".to_owned());
    std::fs::create_dir_all(&folder)?;
    for language in ["en", "fr"] {
        let world = World::full(language);
        for kind in Kind::ALL {
            let written = pdf::write(&build(&world.input(), &Choice::of(*kind)));
            let path = format!("{folder}/{}-{language}.pdf", kind.name());
            std::fs::write(&path, &written.bytes)?;
            println!("{path}: {} pages, {} bytes", written.pages, written.bytes.len());
        }
    }
    Ok(())
}
