//! Whatever stands in a file, opening it gives a project or one sentence, never a panic; and a project that was
//! opened can be saved, and reads back as it was.

#![no_main]

use std::sync::LazyLock;

use jalon::assets::Assets;
use jalon::store;
use jalon::wording::Wording;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: LazyLock<Vec<Wording>> = LazyLock::new(|| {
        ["en", "fr"].map(|language| Wording::load(&Assets::embedded(), language).expect("loads").strict()).into()
    });
}

fuzz_target!(|bytes: &[u8]| {
    match store::decode(bytes, Some("passphrase")) {
        Ok((project, header, _)) => {
            let once = store::encode(&project, &header, None).expect("what was opened can be saved");
            let (again, _, _) = store::decode(&once, None).expect("what was saved can be opened");
            assert!(again == project, "it reads back as something else");
            assert!(store::encode(&again, &header, None).expect("saves") == once, "its text is another one");
        }
        Err(error) => WORDS.with(|words| {
            for words in words.iter() {
                let told = error.tell(words);
                assert!(told.len() > 20 && !told.contains('\n') || error.place().is_some(), "{told}");
            }
        }),
    }
});
