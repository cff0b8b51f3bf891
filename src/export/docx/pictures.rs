//! Figures in the text: an SVG, and beside it a PNG for programs that show none.

use super::body::{Story, Writer};
use super::pager::Slab;
use super::sheet::{SIDE, TEXT, WIDE, dxa};
use super::styles::PICTURE;
use crate::export::picture::MARGIN;
use crate::note::figure::Figure;

/// A figure, and the names of its two files.
#[derive(Debug)]
pub(super) struct Picture<'a> {
    pub figure: &'a Figure,
    pub png: String,
    pub svg: String,
}

/// Pixels a point of the PNG: 216 an inch.
pub(super) const PIXELS: f32 = 3.0;

const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/// The name under which Word 2016 and later look for an SVG beside a PNG.
const SVG_BESIDE: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/// English Metric Units, in which drawings are measured.
fn emu(points: f32) -> String {
    ((f64::from(points) * 12_700.0).round() as i64).to_string()
}

impl<'a> Writer<'a> {
    /// A figure in a paragraph of its own. A figure without area is left away; its caption stays.
    pub(super) fn picture(&mut self, figure: &'a Figure) {
        let fit = |length: f32| length.is_finite() && length > 0.0;
        if !fit(figure.width) || !fit(figure.height) {
            return;
        }
        let wide = figure.width > TEXT + 0.5;
        let column = if wide { WIDE } else { TEXT };
        let (width, height) = (figure.width + 2.0 * MARGIN, figure.height + 2.0 * MARGIN);
        let scale = (column / width).min(self.page_room() / height).min(1.0);
        let (width, height) = (width * scale, height * scale);
        let before = PICTURE.before;
        for anchor in &self.waiting {
            self.pager.mark(anchor);
        }
        self.pager.set(Slab { before, height, least: height, after: PICTURE.after, keep: true, page: false });
        let number = self.pictures.len() + 1;
        let (png, svg) = (format!("media/figure{number}.png"), format!("media/figure{number}.svg"));
        let beside = self.body.links.part("image", &svg);
        let main = self.body.links.part("image", &png);
        let name = format!("{} {number}", self.document.words.figure);
        self.body.xml.start("w:p", &[]);
        self.body.xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", PICTURE.id);
            if wide {
                xml.empty("w:ind", &[("w:left", &dxa(-SIDE))]);
            }
        });
        self.bookmark_waiting();
        let drawing = Drawing { number, name, figure, width: emu(width), height: emu(height), main, beside };
        drawing.write(&mut self.body);
        self.body.xml.end("w:p");
        self.pictures.push(Picture { figure, png, svg });
    }

    /// The height that a figure may have: its caption stands on the same page.
    fn page_room(&self) -> f32 {
        super::sheet::Sheet::of(self.document.paper).room() - 60.0
    }
}

struct Drawing<'a> {
    number: usize,
    name: String,
    figure: &'a Figure,
    width: String,
    height: String,
    main: String,
    beside: String,
}

impl Drawing<'_> {
    fn write(&self, story: &mut Story) {
        let id = self.number.to_string();
        let xml = &mut story.xml;
        xml.start("w:r", &[]);
        xml.within("w:rPr", &[], |xml| xml.empty("w:noProof", &[]));
        xml.start("w:drawing", &[]);
        xml.start("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", &self.width), ("cy", &self.height)]);
        // The text for those who cannot see it says what the figure says; its title is the caption's.
        let about = [("id", &*id), ("name", &*self.name), ("descr", &*self.figure.alt), ("title", &*self.figure.title)];
        xml.empty("wp:docPr", &about);
        xml.within("wp:cNvGraphicFramePr", &[], |xml| {
            xml.empty("a:graphicFrameLocks", &[("xmlns:a", A), ("noChangeAspect", "1")]);
        });
        xml.within("a:graphic", &[("xmlns:a", A)], |xml| {
            xml.within("a:graphicData", &[("uri", PIC)], |xml| {
                xml.within("pic:pic", &[("xmlns:pic", PIC)], |xml| {
                    xml.within("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &[("id", &id), ("name", &self.name), ("descr", &self.figure.alt)]);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.within("pic:blipFill", &[], |xml| {
                        xml.within("a:blip", &[("r:embed", &self.main)], |xml| {
                            xml.within("a:extLst", &[], |xml| {
                                xml.within("a:ext", &[("uri", SVG_BESIDE)], |xml| {
                                    xml.empty("asvg:svgBlip", &[("xmlns:asvg", SVG), ("r:embed", &self.beside)]);
                                });
                            });
                        });
                        xml.within("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.within("pic:spPr", &[], |xml| {
                        xml.within("a:xfrm", &[], |xml| {
                            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                            xml.empty("a:ext", &[("cx", &self.width), ("cy", &self.height)]);
                        });
                        xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                    });
                });
            });
        });
        xml.end("wp:inline");
        xml.end("w:drawing");
        xml.end("w:r");
    }
}
