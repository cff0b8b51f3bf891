//! The examples are what a team could have written: they read without notice, know what they speak of, add up, and
//! between them use every section.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Kind};
use jalon::project::{Project, Status};
use jalon::store::{self, Opened};

fn examples() -> Vec<(PathBuf, Opened)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("projects").map(|e| e.expect("an entry").path()).collect();
    // Reviews of proposals stand beside them.
    paths.retain(|path| !path.to_string_lossy().ends_with(".review.ron"));
    paths.sort();
    assert!(paths.len() >= 5 && paths.iter().all(|p| p.extension().is_some_and(|e| e == "ron")), "{paths:?}");
    let open = |path: &Path| store::open(path, None).unwrap_or_else(|error| panic!("{error:?}"));
    paths.into_iter().map(|path| (path.clone(), open(&path))).collect()
}

fn catalogue() -> Catalogue {
    Catalogue::load(&Assets::embedded()).expect("loads")
}

#[test]
fn they_read_without_notice_and_can_be_saved() {
    for (path, opened) in examples() {
        let name = path.display();
        assert!(opened.header.unknown.is_empty(), "{name}: {:?}", opened.header.unknown);
        assert!(!opened.header.is_newer() && !opened.header.is_older(), "{name}");
        assert!(opened.project.twice().is_none() && opened.project.is_finite(), "{name}");
        let written = store::encode(&opened.project, &opened.header, None).expect("writes");
        assert!(store::decode(&written, None).expect("reads").0 == opened.project, "{name}");
    }
}

#[test]
fn every_id_that_they_name_is_known() {
    let catalogue = catalogue();
    for (path, opened) in examples() {
        let (project, name) = (&opened.project, path.display());
        let own: BTreeSet<&str> = project.own_questions.iter().map(|q| q.id.as_str()).collect();
        let kind = |id: &str| catalogue.get(id).map(|item| item.kind);
        let questions =
            project.answers.keys().map(String::as_str).chain(project.gaps.iter().map(|g| g.question.as_str()));
        let questions = questions.chain(project.history.answers.keys().map(String::as_str));
        for id in questions.filter(|id| !id.is_empty()) {
            assert!(own.contains(id) || kind(id) == Some(Kind::Question), "{name}: {id}");
        }
        for id in project.lessons.keys() {
            assert!(kind(id).is_some(), "{name}: {id}");
        }
        for (question, answer) in &project.answers {
            for id in answer.prompts.keys() {
                assert!(kind(id).is_some() && id.starts_with(question.as_str()), "{name}: {id}");
            }
        }
        for indicator in project.indicators.iter().filter(|i| !i.from.is_empty()) {
            assert!(kind(&indicator.from).is_some(), "{name}: {}", indicator.from);
        }
        let sections: BTreeSet<&str> =
            catalogue.sources().iter().flat_map(|s| &s.sections).map(|s| s.name.as_str()).collect();
        for section in project.scope.keys().chain(project.activities.iter().flat_map(|a| &a.sections)) {
            assert!(sections.contains(section.as_str()), "{name}: section {section}");
        }
        // Links of the chain lead from somewhere to somewhere.
        let statements: BTreeSet<&str> = project.chain.iter().map(|s| s.id.as_str()).collect();
        for link in &project.chain_links {
            assert!(
                statements.contains(link.from.as_str()) && statements.contains(link.to.as_str()),
                "{name}: {}",
                link.id
            );
            let known = |id: &str| {
                project.barriers.iter().any(|b| b.id.as_str() == id)
                    || project.risks.iter().any(|r| r.id.as_str() == id)
                    || project.indicators.iter().any(|i| i.id.as_str() == id)
            };
            for id in link.barriers.iter().chain(&link.assumptions).chain(&link.indicators) {
                assert!(known(id.as_str()), "{name}: {} names {id}", link.id);
            }
        }
    }
}

#[test]
fn their_counts_add_up() {
    let catalogue = catalogue();
    for (path, opened) in examples() {
        let report = opened.project.progress(&catalogue);
        let mut total = 0;
        for progress in report.sections.values() {
            let sum = progress.answered + progress.not_relevant + progress.missing + progress.open;
            assert_eq!(sum, progress.total, "{}", path.display());
            total += progress.total;
        }
        assert_eq!(report.all.total, total);
        assert!(report.all.answered > report.all.open && report.all.missing > 0, "{}: {report:?}", path.display());
        // Each missing answer has its gap, and each gap of an answer is of one that is missing or found out.
        let gaps = |question: &str| opened.project.gaps.iter().any(|g| g.question == question);
        for (question, answer) in &opened.project.answers {
            assert!(answer.status != Status::Missing || gaps(question), "{}: {question} has no gap", path.display());
        }
    }
}

#[test]
fn between_them_they_use_every_section_and_both_languages() {
    let catalogue = catalogue();
    let (mut used, mut languages) = (BTreeSet::new(), Vec::new());
    for (_, opened) in examples() {
        let written = |project: &Project, section: &str| {
            project.answers.keys().filter_map(|id| catalogue.get(id)).any(|item| &*item.section == section)
        };
        for section in catalogue.sources().iter().flat_map(|s| &s.sections) {
            if opened.project.includes(&section.name, section.always) && written(&opened.project, &section.name) {
                used.insert(section.name.clone());
            }
        }
        languages.push(opened.project.identity.working_language.clone());
    }
    for section in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        assert!(used.contains(section), "no example uses section {section}: {used:?}");
    }
    for language in ["en", "fr"] {
        assert!(languages.iter().filter(|l| *l == language).count() >= 2, "{languages:?}");
    }
}
