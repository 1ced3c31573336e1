use ratatui::style::{Color, Modifier, Style};
use rstest::rstest;

use super::colour::{contrast, linear, rgb_of_index};
use super::*;
use crate::domain::matrix::Zone;

const RGB_THEMES: [Theme; 4] = [
    Theme::Dark,
    Theme::Light,
    Theme::HighContrast,
    Theme::ColourBlind,
];

fn styles(theme: Theme, capability: Capability) -> Styles {
    theme
        .styles(capability)
        .expect("themes that come with the program can be read")
}

/// Every pair of text and background that can meet on the screen, with its name.
fn meetings(s: &Styles) -> Vec<(String, Style)> {
    let texts = [
        ("text", s.text),
        ("strong", s.strong),
        ("dim", s.dim),
        ("accent", s.accent),
        ("ok", s.ok),
        ("warn", s.warn),
        ("bad", s.bad),
        ("stop", s.stop),
        ("wait", s.wait),
        ("go", s.go),
    ];
    let zones = Zone::ALL.map(|zone| (zone.code(), s.zone(zone)));
    let mut all = vec![
        ("selected badge".into(), s.selected_badge),
        ("banner".into(), s.banner),
        ("input".into(), s.input),
    ];
    let surfaces = [
        ("base", s.base),
        ("selection", s.selection),
        ("quiet selection", s.selection_quiet),
        ("modal", s.modal),
    ];
    for (surface, style) in surfaces {
        all.extend(texts.map(|(name, text)| (format!("{name} on {surface}"), style.patch(text))));
        all.extend(
            zones.map(|(name, zone)| (format!("{name} on {surface}"), style.patch(zone.text))),
        );
    }
    for (name, zone) in zones {
        for (state, field) in [
            ("field", zone.field),
            ("selected field", zone.field_selected),
        ] {
            all.push((format!("{name} on its {state}"), field.patch(zone.text)));
            all.push((format!("text on {name} {state}"), field.patch(s.text)));
        }
        all.push((
            format!("accent on {name} field"),
            zone.field.patch(s.accent),
        ));
        all.push((format!("dim on {name} field"), zone.field.patch(s.dim)));
        all.push((format!("badge of {name}"), zone.badge));
        all.extend(
            zone.crowd
                .iter()
                .map(|crowd| (format!("crowd of {name}"), *crowd)),
        );
    }
    all
}

fn shade(colour: Option<Color>) -> Color {
    match colour {
        Some(Color::Indexed(index)) => rgb_of_index(index),
        Some(colour) => colour,
        None => panic!("no colour"),
    }
}

#[rstest]
#[case::truecolor(Capability::TrueColor, 4.5)]
#[case::rounded_to_256(Capability::Indexed256, 4.0)]
fn all_text_can_be_read(#[case] capability: Capability, #[case] least: f64) {
    for theme in RGB_THEMES {
        for (name, style) in meetings(&styles(theme, capability)) {
            let found = contrast(shade(style.fg), shade(style.bg)).expect("RGB has a contrast");
            assert!(found >= least, "{theme}: {name}: {found:.2}");
        }
    }
}

#[test]
fn high_contrast_means_seven_to_one_for_all_that_lies_on_the_background() {
    let s = styles(Theme::HighContrast, Capability::TrueColor);
    for (name, style) in meetings(&s)
        .into_iter()
        .filter(|(name, _)| name.ends_with("base"))
    {
        let found = contrast(shade(style.fg), shade(style.bg)).expect("RGB has a contrast");
        assert!(found >= 7.0, "{name}: {found:.2}");
    }
}

/// What is left without the cones for green (Machado 2009).
const NO_GREEN: [[f64; 3]; 3] = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
/// What is left without those for red.
const NO_RED: [[f64; 3]; 3] = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];

/// A colour as seen with these cones, in CIE L*a*b*.
fn seen_through(cones: [[f64; 3]; 3], colour: Color) -> [f64; 3] {
    // From sRGB to XYZ, over the white point D65.
    const XYZ: [[f64; 3]; 3] = [
        [0.433_877, 0.376_223, 0.189_900],
        [0.2126, 0.7152, 0.0722],
        [0.017_723, 0.109_458, 0.872_819],
    ];
    let Color::Rgb(red, green, blue) = colour else {
        panic!("not RGB: {colour}")
    };
    let seen = through(cones, [red, green, blue].map(linear));
    let root = |v: f64| {
        if v > 0.008_856 {
            v.cbrt()
        } else {
            7.787 * v + 16.0 / 116.0
        }
    };
    let [x, y, z] = through(XYZ, seen).map(root);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn through(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

/// How far apart two styles are for whoever sees them as the nearest.
fn distance_to_colour_blind(a: Style, b: Style) -> f64 {
    let distance = |cones| {
        let [a, b] = [a, b].map(|style| seen_through(cones, shade(style.fg)));
        let squares = a.iter().zip(b).map(|(a, b)| (a - b).powi(2));
        squares.sum::<f64>().sqrt()
    };
    distance(NO_GREEN).min(distance(NO_RED))
}

#[rstest]
#[case::steps(|s: &Styles| vec![s.stop, s.wait, s.go])]
#[case::judgements(|s: &Styles| vec![s.bad, s.warn, s.ok])]
#[case::zones(|s: &Styles| Zone::ALL.map(|zone| s.zone(zone).text).to_vec())]
#[case::alarms_and_zones(|s: &Styles| vec![s.bad, s.zone(Zone::Invest).text, s.zone(Zone::Selective).text, s.zone(Zone::Harvest).text])]
#[case::accent_and_zones(|s: &Styles| vec![s.accent, s.zone(Zone::Invest).text, s.zone(Zone::Selective).text, s.zone(Zone::Harvest).text])]
fn the_colour_blind_theme_is_told_apart_without_green_or_red(
    #[case] of: fn(&Styles) -> Vec<Style>,
) {
    let styles = of(&styles(Theme::ColourBlind, Capability::TrueColor));
    for (at, a) in styles.iter().enumerate() {
        for b in styles.iter().skip(at + 1) {
            let distance = distance_to_colour_blind(*a, *b);
            assert!(distance >= 20.0, "{distance:.1} between {a:?} and {b:?}");
        }
    }
}

#[test]
fn no_colour_is_sent_where_none_is_wanted() {
    for theme in Theme::ALL {
        let s = styles(theme, Capability::None);
        for (name, style) in meetings(&s) {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert_eq!(colour, Color::Reset, "{theme}: {name}");
            }
        }
    }
}

#[test]
fn only_colours_of_the_terminal_are_sent_to_one_with_sixteen() {
    for theme in Theme::ALL {
        for (name, style) in meetings(&styles(theme, Capability::Ansi16)) {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert!(
                    !matches!(colour, Color::Rgb(..) | Color::Indexed(_)),
                    "{theme}: {name}: {colour}"
                );
            }
        }
    }
}

#[rstest]
#[case::mono(Theme::Mono)]
#[case::ansi16(Theme::Ansi16)]
fn selection_and_focus_do_not_need_colour(#[case] theme: Theme) {
    let s = styles(theme, Capability::TrueColor);
    assert!(s.selection.add_modifier.contains(Modifier::REVERSED));
    assert!(s.border_focused.add_modifier.contains(Modifier::BOLD));
    assert!(!s.border.add_modifier.contains(Modifier::BOLD));
    assert_ne!(s.selection, s.selection_quiet);
    assert!(s.outlined);
}

#[test]
fn surfaces_differ_from_each_other() {
    for theme in RGB_THEMES {
        for capability in [Capability::TrueColor, Capability::Indexed256] {
            let s = styles(theme, capability);
            assert_ne!(s.selection.bg, s.base.bg, "{theme}");
            for zone in Zone::ALL.map(|zone| s.zone(zone)) {
                assert_ne!(zone.field.bg, s.base.bg, "{theme} {capability:?}");
                assert_ne!(
                    zone.field.bg, zone.field_selected.bg,
                    "{theme} {capability:?}"
                );
            }
        }
    }
}

#[test]
fn a_theme_is_found_by_its_name() {
    for theme in Theme::ALL {
        assert_eq!(Theme::from_id(&theme.to_string()), Some(theme));
    }
    assert!(Theme::from_id("solarised").is_none());
}

#[rstest]
#[case::unknown_colour("text: \"#d6d9e0\"", "text: mauve", "mauve")]
#[case::index_too_large("text: \"#d6d9e0\"", "text: 256", "256")]
#[case::unknown_key("text: \"#d6d9e0\"", "text: \"#d6d9e0\"\nglow: red", "glow")]
#[case::missing_colour("text: \"#d6d9e0\"", "", "text")]
fn a_bad_theme_says_what_is_wrong(#[case] good: &str, #[case] bad: &str, #[case] names: &str) {
    let source = Theme::Dark.source().replacen(good, bad, 1);
    let error = Palette::parse(&source).expect_err("bad theme").to_string();
    assert!(error.contains(names), "{error}");
}

#[test]
fn a_colour_is_a_name_a_number_or_rgb() {
    let source = Theme::Dark
        .source()
        .replacen("text: \"#d6d9e0\"", "text: 250", 1);
    let palette = Palette::parse(&source).expect("a number is a colour");
    assert_eq!(palette.text.0, Color::Indexed(250));
    assert_eq!(palette.background.0, Color::Rgb(26, 29, 36));
}
