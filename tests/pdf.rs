//! The PDF says what the document says, to eyes, to ears and to other programs.

mod support;

use jalon::export::pdf;
use jalon::note::{Choice, Kind, build};
use support::World;

#[test]
fn written() {
    for language in ["en", "fr"] {
        let world = World::full(language);
        for kind in Kind::ALL {
            let document = build(&world.input(), &Choice::of(*kind));
            let pdf = pdf::write(&document);
            std::fs::create_dir_all("/tmp/jn/out").unwrap();
            std::fs::write(format!("/tmp/jn/out/{}-{language}.pdf", kind.name()), &pdf.bytes).unwrap();
            println!("{language} {} {} pages {} bytes {:?}", kind.name(), pdf.pages, pdf.bytes.len(), pdf.notices);
        }
    }
}
