//! Paints the window's triangles without a graphics card, always the same to the last bit.

use std::collections::HashMap;

use egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Rect, TextureId, TexturesDelta};
use image::RgbaImage;

/// A renderer for `Harness::builder().renderer(CpuRenderer::default())`.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

impl egui_kittest::TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in std::mem::take(&mut delta.set) {
            for change in changes {
                let ImageData::Color(patch) = change.image;
                match change.pos {
                    None => drop(self.textures.insert(id, (*patch).clone())),
                    Some(at) => {
                        let whole = self.textures.get_mut(&id).expect("a texture to change");
                        for (y, row) in patch.pixels.chunks(patch.size[0]).enumerate() {
                            let from = (at[1] + y) * whole.size[0] + at[0];
                            whole.pixels[from..from + row.len()].copy_from_slice(row);
                        }
                    }
                }
            }
        }
        for id in std::mem::take(&mut delta.free) {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &egui::Context, output: &egui::FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas { width, height, pixels: vec![Color32::BLACK; width * height], scale };
        for shape in ctx.tessellate(output.shapes.clone(), scale) {
            match shape.primitive {
                Primitive::Mesh(mesh) => {
                    let texture = self.textures.get(&mesh.texture_id).ok_or("a texture is missing")?;
                    canvas.mesh(&mesh, texture, shape.clip_rect);
                }
                Primitive::Callback(_) => return Err("callbacks need a graphics card".to_owned()),
            }
        }
        let bytes = canvas.pixels.iter().flat_map(|c| [c.r(), c.g(), c.b(), 255]).collect();
        RgbaImage::from_raw(width as u32, height as u32, bytes).ok_or_else(|| "the picture has no size".to_owned())
    }
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
    scale: f32,
}

/// What is mixed over a triangle: place in the texture, then the four parts of the colour.
type Values = [f32; 6];

fn values(vertex: &Vertex) -> Values {
    let [r, g, b, a] = vertex.color.to_array().map(f32::from);
    [vertex.uv.x, vertex.uv.y, r, g, b, a]
}

impl Canvas {
    fn mesh(&mut self, mesh: &Mesh, texture: &ColorImage, clip: Rect) {
        let edge = |at: f32, most: usize| ((at * self.scale).round().max(0.0) as usize).min(most);
        let columns = edge(clip.min.x, self.width)..edge(clip.max.x, self.width);
        let rows = edge(clip.min.y, self.height)..edge(clip.max.y, self.height);
        for corner in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|n| &mesh.vertices[corner[n] as usize]);
            self.triangle(corners, texture, &columns, &rows);
        }
    }

    fn triangle(
        &mut self,
        corners: [&Vertex; 3],
        texture: &ColorImage,
        columns: &std::ops::Range<usize>,
        rows: &std::ops::Range<usize>,
    ) {
        let p = corners.map(|v| v.pos * self.scale);
        let area = (p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[2].x - p[0].x) * (p[1].y - p[0].y);
        if area == 0.0 {
            return;
        }
        let v = corners.map(values);
        // How much each value changes from one pixel to the next, across and down.
        let slope = |n: usize| {
            let (d1, d2) = (v[1][n] - v[0][n], v[2][n] - v[0][n]);
            let across = (d1 * (p[2].y - p[0].y) - d2 * (p[1].y - p[0].y)) / area;
            let down = (d2 * (p[1].x - p[0].x) - d1 * (p[2].x - p[0].x)) / area;
            (across, down)
        };
        let slopes = [0, 1, 2, 3, 4, 5].map(slope);
        let flat = slopes.iter().all(|(across, down)| *across == 0.0 && *down == 0.0);
        let one = flat.then(|| shade(v[0], texture));

        let top = p.iter().map(|p| p.y).fold(f32::INFINITY, f32::min);
        let bottom = p.iter().map(|p| p.y).fold(f32::NEG_INFINITY, f32::max);
        let first = ((top - 0.5).ceil().max(0.0) as usize).max(rows.start);
        let last = ((bottom - 0.5).ceil().max(0.0) as usize).min(rows.end);
        for row in first..last {
            let y = row as f32 + 0.5;
            let Some((left, right)) = span(&p, y) else { continue };
            let from = ((left - 0.5).ceil().max(0.0) as usize).max(columns.start);
            let to = ((right - 0.5).ceil().max(0.0) as usize).min(columns.end);
            if from >= to {
                continue;
            }
            let line = &mut self.pixels[row * self.width + from..row * self.width + to];
            match one {
                Some(colour) if colour.a() == 255 => line.fill(colour),
                Some(colour) => line.iter_mut().for_each(|below| *below = below.blend(colour)),
                None => {
                    for (column, below) in line.iter_mut().enumerate() {
                        let (dx, dy) = ((from + column) as f32 + 0.5 - p[0].x, y - p[0].y);
                        let mut here = v[0];
                        for (value, (across, down)) in here.iter_mut().zip(&slopes) {
                            *value += across * dx + down * dy;
                        }
                        *below = below.blend(shade(here, texture));
                    }
                }
            }
        }
    }
}

/// Where a line at a height enters and leaves a triangle. Two triangles that share an edge find the same place on it,
/// so that no pixel is painted twice or left out.
fn span(p: &[egui::Pos2; 3], y: f32) -> Option<(f32, f32)> {
    let mut found = (f32::INFINITY, f32::NEG_INFINITY);
    for (a, b) in [(p[0], p[1]), (p[1], p[2]), (p[2], p[0])] {
        let (upper, lower) = if (a.y, a.x) <= (b.y, b.x) { (a, b) } else { (b, a) };
        if upper.y <= y && y < lower.y {
            let x = upper.x + (lower.x - upper.x) * (y - upper.y) / (lower.y - upper.y);
            found = (found.0.min(x), found.1.max(x));
        }
    }
    (found.0 < found.1).then_some(found)
}

/// The colour of a pixel: the vertex's times the texture's, mixed from the four nearest of its pixels.
fn shade(values: Values, texture: &ColorImage) -> Color32 {
    let [across, down, colour @ ..] = values;
    let [width, height] = texture.size;
    let (x, y) = (across * width as f32 - 0.5, down * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let at = |dx: f32, dy: f32| {
        let column = ((left + dx).max(0.0) as usize).min(width - 1);
        let row = ((top + dy).max(0.0) as usize).min(height - 1);
        texture.pixels[row * width + column].to_array().map(f32::from)
    };
    let mix = |from: [f32; 4], to: [f32; 4], share: f32| [0, 1, 2, 3].map(|n| from[n] + (to[n] - from[n]) * share);
    let mut found = at(0.0, 0.0);
    // Letters stand on whole pixels, where the nearest is all there is.
    if x - left > 0.01 || y - top > 0.01 {
        let upper = mix(found, at(1.0, 0.0), x - left);
        let lower = mix(at(0.0, 1.0), at(1.0, 1.0), x - left);
        found = mix(upper, lower, y - top);
    }
    let parts = [0, 1, 2, 3].map(|n: usize| (found[n] * colour[n] / 255.0).round().clamp(0.0, 255.0) as u8);
    Color32::from_rgba_premultiplied(parts[0], parts[1], parts[2], parts[3])
}
