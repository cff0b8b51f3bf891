//! The results chain: drafted from answers, its links counted so that they add up, read in words, drawn without boxes that
//! cover one another, and written as an SVG that any reader of XML takes.

mod support;

use jalon::assets::Assets;
use jalon::export::svg::svg;
use jalon::insight::indicators::rungs;
use jalon::insight::{Chain, LinkState, board, chain, draft, propose_links, reading};
use jalon::note::figure::{Figure, Shape};
use jalon::note::figures::{chain_figure, ladder_figure, pattern_figure};
use jalon::project::{Column, Edit, Id, Project};
use jalon::wording::Wording;
use support::{Dice, apply, content, project, random};

/// A chain as a team would have it: two sections, a broken link, an open place, an obstacle that nothing meets.
const HELPLINE: &str = "scope 3; scope 7; activity 3 Radio hour in two languages; activity 3 Midwives hand on the number; \
    activity 7 Helpline 1188, day and night; group Women of 16 to 35 in two coastal districts; \
    group Families of those already abroad; answer S3.Q2 Ask before they take an advance. Or call.; \
    answer S3.Q3 Fewer people recruited through advances; answer S7.Q2 Callers, and people met at the houses";

fn words() -> [Wording; 2] {
    ["en", "fr"].map(|language| Wording::load(&Assets::embedded(), language).expect("words load").strict())
}

fn ids() -> impl FnMut() -> Id {
    let mut next = 0x55_0000;
    move || {
        next += 1;
        Id::from_bits(next)
    }
}

/// The helpline with its chain drafted and linked as proposed.
fn helpline() -> Project {
    let (catalogue, book) = content();
    let mut made = project(&catalogue, HELPLINE);
    let mut fresh = ids();
    for section in ["3", "7"] {
        draft(&book, &made, section, &mut fresh).apply(&mut made);
        for link in propose_links(&catalogue, &made, section, &mut fresh) {
            Edit::from(link).apply(&mut made);
        }
    }
    made
}

fn adds_up(chain: &Chain) {
    let count = chain.count;
    assert_eq!(count.broken + count.waiting + count.whole, count.all);
    assert_eq!(count.all, chain.steps.len());
    let mut placed: Vec<usize> = chain.columns.iter().flatten().copied().collect();
    placed.sort_unstable();
    assert_eq!(placed, (0..chain.nodes.len()).collect::<Vec<_>>(), "each node stands in one column, once");
}

#[test]
fn a_first_draft_comes_from_the_answers_and_only_once() {
    let (catalogue, book) = content();
    let mut made = project(&catalogue, HELPLINE);
    let mut fresh = ids();
    let offered = draft(&book, &made, "3", &mut fresh);
    offered.apply(&mut made);
    let texts = |column: Column| -> Vec<&str> {
        made.chain.iter().filter(|s| s.column == column).map(|s| s.text.as_str()).collect()
    };
    assert_eq!(texts(Column::Activity), ["Radio hour in two languages", "Midwives hand on the number"]);
    assert_eq!(texts(Column::Reach).len(), 2);
    assert_eq!(texts(Column::Behaviour), ["Ask before they take an advance"]);
    let behaviour = made.chain.iter().find(|s| s.column == Column::Behaviour).expect("drafted");
    assert_eq!((behaviour.question.as_str(), behaviour.section.as_str()), ("S3.Q2", "3"));
    // What is known already is no change: the question helps to say one, and its answer is not taken for it.
    assert_eq!(texts(Column::Change), [""; 0]);
    assert!(draft(&book, &made, "3", &mut fresh).is_empty(), "a second draft offers nothing new");
    // Nor does it offer again what the team has put in better words.
    made.chain.iter_mut().filter(|s| s.question == "S3.Q2").for_each(|s| s.text = "They ask first".into());
    assert!(draft(&book, &made, "3", &mut fresh).is_empty());
}

#[test]
fn open_places_name_the_question_that_helps() {
    let (_, book) = content();
    let chain = chain(&book, &helpline(), &["3"]);
    let open: Vec<_> = chain.nodes.iter().filter(|node| node.open).collect();
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].column, open[0].question.as_str()), (Column::Change, "S3.Q5"));
    // It is tied to what stands beside it, and those links wait.
    let at = chain.nodes.iter().position(|node| node.open).expect("open");
    let ties: Vec<_> = chain.steps.iter().filter(|step| step.from == at || step.to == at).collect();
    assert_eq!(ties.len(), 2 + 1);
    assert!(ties.iter().all(|step| step.state == LinkState::Waiting && step.id.is_none()));
    adds_up(&chain);
}

#[test]
fn a_link_stands_as_what_supports_it() {
    let (catalogue, book) = content();
    let start = "scope 3; say behaviour 3 They ask first; say effect 3 Fewer are recruited; link";
    let state = |more: &str| {
        let made = project(&catalogue, &format!("{start}; {more}"));
        let chain = chain(&book, &made, &["3"]);
        chain.steps.iter().find(|step| step.id.is_some()).expect("the link").state
    };
    assert_eq!(state(""), LinkState::Broken);
    assert_eq!(state("because It stands to reason"), LinkState::Broken, "the last step takes evidence");
    assert_eq!(state("risk assumption Asking helps; assume"), LinkState::Waiting);
    assert_eq!(state("risk assumption Asking helps; risk-evidence none; assume"), LinkState::Broken);
    assert_eq!(state("risk assumption Asking helps; risk-evidence experience; assume"), LinkState::Whole);
    assert_eq!(state("says-answer S3.Q4; answer S3.Q4; evidence S3.Q4 research"), LinkState::Whole);
    let hindered = "says-answer S3.Q4; answer S3.Q4; evidence S3.Q4 research; barrier 3 Shame; hinder";
    assert_eq!(state(hindered), LinkState::Waiting);
    assert_eq!(state(&format!("{hindered}; respond The midwife")), LinkState::Whole);
    let earlier = "scope 3; say change 3 They know; say behaviour 3 They ask first; link";
    let made = project(&catalogue, &format!("{earlier}; because The midwife says so"));
    assert_eq!(chain(&book, &made, &["3"]).count.whole, 1);
}

#[test]
fn a_chain_reads_as_if_then_because_in_both_languages() {
    let (catalogue, book) = content();
    let made = project(
        &catalogue,
        "scope 3; say activity 3 Radio; say reach 3 Women of two districts; link; say change 3 They know the signs; \
         link; because the radio is trusted; say behaviour 3 They ask first; link; \
         say effect 3 Fewer are recruited; link; barrier 3 Shame; hinder; say effect 3 More cases are known",
    );
    let [en, fr] = words();
    let chain = chain(&book, &made, &["3"]);
    let said: Vec<String> = reading(&chain, &catalogue, &made, &en).into_iter().map(|s| s.text).collect();
    assert_eq!(
        said,
        [
            "If “Radio”, then “Women of two districts”.",
            "If “Women of two districts”, then “They know the signs”, because “the radio is trusted”.",
            "Broken: nothing yet shows that “They know the signs” leads to “They ask first”.",
            "If “They ask first”, then “Fewer are recruited”, once something answers the obstacle: “Shame”.",
        ]
    );
    let said: Vec<String> = reading(&chain, &catalogue, &made, &fr).into_iter().map(|s| s.text).collect();
    assert_eq!(
        said[1],
        "Si «\u{a0}Women of two districts\u{a0}», alors «\u{a0}They know the signs\u{a0}», car «\u{a0}the radio is trusted\u{a0}»."
    );
    // Each link is read once.
    let mut read: Vec<usize> = reading(&chain, &catalogue, &made, &en).into_iter().flat_map(|s| s.steps).collect();
    read.sort_unstable();
    assert_eq!(read, (0..chain.steps.len()).collect::<Vec<_>>());
}

/// The areas of a figure that can be clicked: its boxes.
fn targets(figure: &Figure) -> Vec<(f32, f32, f32, f32, &str)> {
    let boxes = figure.shapes.iter().filter_map(|shape| match shape {
        Shape::Target { at, size, id, .. } => Some((at.x, at.y, size.0, size.1, id.as_str())),
        _ => None,
    });
    boxes.collect()
}

/// Nothing is drawn outside the figure, no number is off, no box covers another.
fn is_sound(figure: &Figure) {
    assert!(figure.width > 0.0 && figure.height > 0.0 && figure.height < 20_000.0, "{}", figure.height);
    assert!(!figure.title.is_empty() && !figure.alt.is_empty());
    for shape in &figure.shapes {
        if let Shape::Text { at, text, .. } = shape {
            assert!(at.x >= 0.0 && at.x <= figure.width && at.y >= 0.0 && at.y <= figure.height, "{text} {at:?}");
        }
    }
    let boxes = targets(figure);
    for (n, a) in boxes.iter().enumerate() {
        for b in &boxes[n + 1..] {
            let apart = a.0 + a.2 <= b.0 || b.0 + b.2 <= a.0 || a.1 + a.3 <= b.1 || b.1 + b.3 <= a.1;
            // Marks on the plane of a pattern may lie on one another: they stand where the team put them.
            assert!(apart || a.2 < 26.5, "{a:?} covers {b:?}");
        }
    }
    let svg = svg(figure, "en");
    assert!(svg.starts_with("<?xml") && svg.ends_with("</svg>\n") && !svg.contains("NaN") && !svg.contains("inf "));
    well_formed(&svg);
}

/// Every tag is closed, in order; no bare ampersand.
fn well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("an open tag: {piece}"));
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.starts_with('?') && !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
        for entity in text.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;"].iter().any(|known| entity.starts_with(known)), "{text}");
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_figure_of_a_chain_has_a_box_for_every_node_and_covers_none() {
    let (catalogue, book) = content();
    let made = helpline();
    for words in words() {
        let chain = chain(&book, &made, &["3", "7"]);
        let figure = chain_figure(&chain, &catalogue, &made, &words);
        is_sound(&figure);
        for node in &chain.nodes {
            assert!(targets(&figure).iter().any(|target| target.4 == node.key), "{}", node.key);
        }
    }
}

#[test]
fn twenty_nodes_fit_and_stay_in_their_columns() {
    let (catalogue, book) = content();
    let mut made = project(&catalogue, "scope 3");
    let columns = ["activity", "reach", "change", "behaviour", "effect"];
    for n in 0..20 {
        let text = "people in the district do something that takes two lines to say";
        apply(&catalogue, &mut made, &format!("say {} 3 Number {n}: {text}", columns[n % 5]));
    }
    for (n, link) in propose_links(&catalogue, &made, "3", ids()).into_iter().enumerate() {
        if n % 3 == 0 {
            Edit::from(link).apply(&mut made);
        }
    }
    let [en, _] = words();
    let chain = chain(&book, &made, &["3"]);
    adds_up(&chain);
    let figure = chain_figure(&chain, &catalogue, &made, &en);
    is_sound(&figure);
    assert!(figure.height < 800.0, "20 nodes are to be readable at one glance: {}", figure.height);
}

#[test]
fn whatever_a_file_holds_can_be_counted_read_and_drawn() {
    let (catalogue, book) = content();
    let [en, fr] = words();
    for seed in 0..80 {
        let made = random(&catalogue, &mut Dice::new(seed));
        for sections in [&["3"][..], &["4"], &["3", "4", "6", "8"], &[]] {
            let chain = chain(&book, &made, sections);
            adds_up(&chain);
            is_sound(&chain_figure(&chain, &catalogue, &made, &fr));
            let mut read: Vec<usize> =
                reading(&chain, &catalogue, &made, &en).into_iter().flat_map(|s| s.steps).collect();
            read.sort_unstable();
            read.dedup();
            // A link out of an open place is read with the place it leads out of, or not at all.
            let said = chain.steps.iter().enumerate().filter(|(_, step)| !chain.nodes[step.from].open);
            assert!(said.into_iter().all(|(at, _)| read.contains(&at)));
        }
        for pattern in &made.patterns {
            let board = board(pattern);
            let count = board.count;
            assert_eq!(count.reach + count.influence + count.out + count.unsaid, count.all);
            assert_eq!(board.responses.len(), pattern.responses.len());
            is_sound(&pattern_figure(pattern, &en));
        }
        for section in &catalogue.source("toolkit").expect("toolkit").sections {
            let Some(rungs) = rungs(&catalogue, &fr, &made, section) else { continue };
            let filled = rungs.steps.iter().filter(|step| !step.chosen.is_empty()).count();
            assert_eq!(filled + rungs.empty(), rungs.steps.len());
            is_sound(&ladder_figure(&rungs, section, &fr));
        }
    }
}

#[test]
fn hostile_words_stay_words_in_svg() {
    let (catalogue, book) = content();
    let made = project(&catalogue, "scope 3; say activity 3 <script>alert(1)</script> & \"more\"\u{1}\u{fffe}");
    let [en, _] = words();
    let figure = chain_figure(&chain(&book, &made, &["3"]), &catalogue, &made, &en);
    let svg = svg(&figure, "en");
    well_formed(&svg);
    assert!(!svg.contains("<script") && !svg.contains('\u{1}') && !svg.contains('\u{fffe}'));
}
