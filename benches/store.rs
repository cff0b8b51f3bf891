//! How long it takes to open and to save a project: the largest example, and projects of 1 and 10 MB that are made of
//! it. Beside each stands the bare reading and writing of the same by the crate `ron`, measured in the same run.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};

use criterion::{Criterion, criterion_group, criterion_main};
use jalon::project::{Edit, Entity, Id, Project};
use jalon::store::file::{FORMAT, Header, VERSION};
use jalon::store::{self, About, Digest, Disk, Expected, Folders, RealDisk};
use serde::{Deserialize, Serialize};

/// A project file as `ron` alone sees it.
#[derive(Serialize, Deserialize)]
struct Plain {
    format: String,
    version: u32,
    #[serde(default)]
    program: String,
    #[serde(default)]
    sources: BTreeMap<String, String>,
    project: Project,
}

/// The disk without waiting for it: how long that takes is the disk's affair.
struct NoFlush;

impl Disk for NoFlush {
    fn about(&self, path: &Path) -> io::Result<About> {
        RealDisk.about(path)
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(path)
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        RealDisk.write_new(path, bytes)
    }
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        RealDisk.overwrite(path, bytes)
    }
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.copy_rights(from, to)
    }
    fn flush(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn flush_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
}

fn largest_example() -> Project {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects");
    let paths = std::fs::read_dir(folder).expect("projects").map(|e| e.expect("an entry").path());
    let paths = paths.filter(|path| !path.to_string_lossy().ends_with(".review.ron"));
    let largest = paths.max_by_key(|path| path.metadata().map_or(0, |m| m.len())).expect("an example");
    store::open(&largest, None).expect("opens").project
}

/// A project of about this many bytes: the example's own answers, indicators and all the rest, again and again, each
/// time under other ids.
fn of_size(example: &Project, bytes: usize) -> Project {
    let one = encoded(example).len();
    let mut project = example.clone();
    for round in 1..bytes.div_ceil(one) {
        for (id, answer) in &example.answers {
            project.answers.insert(format!("{id}.{round}"), answer.clone());
        }
        for (id, versions) in &example.history.answers {
            project.history.answers.insert(format!("{id}.{round}"), versions.clone());
        }
        for (id, taken) in &example.lessons {
            project.lessons.insert(format!("{id}.{round}"), taken.clone());
        }
        let fresh = |id: &Id| Id::new(format!("{id}{round}"));
        macro_rules! again {
            ($($list:ident $kind:ident),+) => {$(
                for one in &example.$list {
                    let mut one = one.clone();
                    one.id = fresh(&one.id);
                    Edit::Put(Entity::$kind(Box::new(one)), None).apply(&mut project);
                }
            )+};
        }
        again!(activities Activity, gaps Gap, actions Action, risks Risk, barriers Barrier, chain ChainStatement);
        again!(chain_links ChainLink, patterns Pattern, indicators Indicator, target_groups TargetGroup);
    }
    project
}

fn encoded(project: &Project) -> Vec<u8> {
    store::encode(project, &Header::default(), None).expect("writes")
}

fn store(c: &mut Criterion) {
    let example = largest_example();
    for (name, project) in
        [("example", example.clone()), ("1 MB", of_size(&example, 1_000_000)), ("10 MB", of_size(&example, 10_000_000))]
    {
        let bytes = encoded(&project);
        let text = std::str::from_utf8(&bytes).expect("text");
        println!("{name}: {} bytes", bytes.len());
        let mut group = c.benchmark_group(name);
        group.sample_size(if name == "10 MB" { 12 } else { 40 });

        group.bench_function("bare ron reads", |b| b.iter(|| ron::from_str::<Plain>(black_box(text)).expect("reads")));
        group.bench_function("open", |b| b.iter(|| store::decode(black_box(&bytes), None).expect("opens")));

        let plain: Plain = ron::from_str(text).expect("reads");
        assert!(plain.format == FORMAT && plain.version == VERSION && plain.project == project);
        let pretty = ron::ser::PrettyConfig::new;
        let folder = Folder::new();
        let bare = folder.0.join("bare.ron");
        group.bench_function("bare ron writes", |b| {
            b.iter(|| {
                let text = ron::ser::to_string_pretty(black_box(&plain), pretty()).expect("writes");
                std::fs::write(&bare, text).expect("writes");
            });
        });
        group.bench_function("write", |b| {
            b.iter(|| store::file::write(black_box(&project), &BTreeMap::new()).expect("writes"));
        });
        group.bench_function("write and read back", |b| b.iter(|| encoded(black_box(&project))));

        let path = folder.0.join("p.ron");
        std::fs::write(&path, &bytes).expect("writes");
        // An open document knows it from its last save.
        let expected = Expected::This(Digest::of(&bytes));
        group.bench_function("save, the disk not waited for", |b| {
            b.iter(|| {
                let bytes = encoded(black_box(&project));
                store::replace(&NoFlush, &path, &bytes, expected, |_| {}).expect("saves")
            });
        });
        let folders = Folders::in_folder(&folder.0.join("data"));
        group.bench_function("save, on disk, with its backup", |b| {
            b.iter(|| {
                store::save(&folders, &path, black_box(&project), &Header::default(), None, Expected::Anything)
                    .expect("saves")
            });
        });
        group.finish();
    }
}

/// A folder that is gone when the measuring ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("jalon-bench-{}", Id::fresh()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

criterion_group!(benches, store);
criterion_main!(benches);
