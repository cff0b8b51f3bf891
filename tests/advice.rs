#[test]
fn loads() {
    let assets = jalon::assets::Assets::embedded();
    let catalogue = jalon::catalogue::Catalogue::load(&assets).expect("loads");
    match jalon::insight::Rulebook::load(&assets, &catalogue) {
        Ok(book) => println!("{} rules", book.rules().len()),
        Err(faults) => panic!("{}", faults.iter().map(|f| f.to_string()).collect::<Vec<_>>().join("\n")),
    }
}
