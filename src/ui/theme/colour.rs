//! Arithmetic on colours: mixing, contrast, and the nearest of fewer.

use ratatui::style::Color;

use super::capability::Capability;

/// `from` moved towards `to` by `share` (0 to 1). Colours the terminal itself defines have no known
/// shade, so they are not mixed: `from` stays.
pub fn mix(from: Color, to: Color, share: f64) -> Color {
    match (from, to) {
        (Color::Rgb(r, g, b), Color::Rgb(to_r, to_g, to_b)) => {
            let channel =
                |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
            Color::Rgb(channel(r, to_r), channel(g, to_g), channel(b, to_b))
        }
        _ => from,
    }
}

/// Contrast of two colours after WCAG 2, from 1 to 21. Only RGB has a known one.
pub fn contrast(a: Color, b: Color) -> Option<f64> {
    let (a, b) = (luminance(a)?, luminance(b)?);
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

/// Relative luminance after WCAG 2, from 0 to 1.
fn luminance(colour: Color) -> Option<f64> {
    let Color::Rgb(r, g, b) = colour else {
        return None;
    };
    Some(0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b))
}

/// One channel of sRGB as light, from 0 to 1.
pub(super) fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// Whichever of two text colours is easier to read on `background`.
pub fn readable_on(background: Color, one: Color, other: Color) -> Color {
    let on = |text| contrast(text, background).unwrap_or(0.0);
    if on(other) > on(one) { other } else { one }
}

/// The colour a terminal of this capability is sent for `colour`.
pub fn adapt(colour: Color, capability: Capability) -> Color {
    match (colour, capability) {
        (_, Capability::None) => Color::Reset,
        (Color::Rgb(r, g, b), Capability::Indexed256) => Color::Indexed(nearest_of_256([r, g, b])),
        _ => colour,
    }
}

/// The levels of the 6 x 6 x 6 cube of xterm's 256 colours.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The nearest colour of xterm's cube or grey ramp. The first sixteen are the user's own and unknown.
fn nearest_of_256(rgb: [u8; 3]) -> u8 {
    let steps = rgb.map(nearest_step);
    let cube = steps.map(|step| CUBE.get(step).copied().unwrap_or(255));
    let [r, g, b] = rgb.map(u32::from);
    let grey_step = (((r + g + b) / 3).saturating_sub(3) / 10).min(23) as u8;
    let grey = [8 + 10 * grey_step; 3];
    if distance(rgb, grey) < distance(rgb, cube) {
        232 + grey_step
    } else {
        let [r, g, b] = steps;
        (16 + 36 * r + 6 * g + b) as u8
    }
}

fn nearest_step(channel: u8) -> usize {
    let by_distance = |&(_, level): &(usize, &u8)| channel.abs_diff(*level);
    CUBE.iter()
        .enumerate()
        .min_by_key(by_distance)
        .map_or(0, |(step, _)| step)
}

fn distance(a: [u8; 3], b: [u8; 3]) -> u32 {
    a.iter()
        .zip(b)
        .map(|(a, b)| u32::from(a.abs_diff(b)).pow(2))
        .sum()
}

/// The RGB of one of xterm's 240 fixed colours, for measuring what [`adapt`] gives.
#[cfg(test)]
pub(super) fn rgb_of_index(index: u8) -> Color {
    let level = |step: u8| CUBE[usize::from(step)];
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return Color::Rgb(grey, grey, grey);
    }
    let cube = index - 16;
    Color::Rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::black_on_white(Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255), 21.0)]
    #[case::order_does_not_matter(Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0), 21.0)]
    #[case::itself(Color::Rgb(9, 99, 199), Color::Rgb(9, 99, 199), 1.0)]
    #[case::known_grey(Color::Rgb(118, 118, 118), Color::Rgb(255, 255, 255), 4.54)]
    fn contrast_is_that_of_wcag(#[case] a: Color, #[case] b: Color, #[case] expected: f64) {
        let contrast = contrast(a, b).unwrap();
        assert!((contrast - expected).abs() < 0.01, "{contrast}");
    }

    #[rstest]
    #[case::black([0, 0, 0], 16)]
    #[case::white([255, 255, 255], 231)]
    #[case::pure_red([255, 0, 0], 196)]
    #[case::ink([26, 29, 36], 234)]
    #[case::mid_grey([128, 128, 128], 244)]
    #[case::teal([125, 202, 184], 115)]
    fn nearest_of_the_256(#[case] rgb: [u8; 3], #[case] index: u8) {
        assert_eq!(nearest_of_256(rgb), index);
    }

    #[test]
    fn mixing_goes_from_one_to_the_other() {
        let (black, white) = (Color::Rgb(0, 0, 0), Color::Rgb(200, 100, 50));
        assert_eq!(mix(black, white, 0.0), black);
        assert_eq!(mix(black, white, 1.0), white);
        assert_eq!(mix(black, white, 0.5), Color::Rgb(100, 50, 25));
        assert_eq!(mix(Color::Red, white, 0.5), Color::Red);
    }
}
