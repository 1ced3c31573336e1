//! The picture as it is seen: by its letters, which never meet, and by what stands where.

use resvg::usvg::{Group, Node, Rect, Tree};
use rstest::rstest;

use super::plane::{Point, Rect as Area};
use super::*;
use crate::domain::Portfolio;
use crate::domain::matrix::Cell;
use crate::domain::portfolio::Side;
use crate::i18n::Lang;
use crate::paper::tests::{HOSTILE, crowd, example, made, speaking};

/// Where the letters of a picture stand, in the font of ours.
fn letters_of(svg: &str) -> (Vec<(String, Rect)>, Rect) {
    let tree = Tree::from_str(svg, &dots::options()).unwrap();
    let mut found = Vec::new();
    collect(tree.root(), &mut found);
    let size = tree.size();
    (
        found,
        Rect::from_xywh(0.0, 0.0, size.width(), size.height()).unwrap(),
    )
}

fn collect(group: &Group, found: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, found),
            Node::Text(text) => {
                let said = text.chunks().iter().map(|it| it.text().to_owned());
                found.push((said.collect(), text.abs_bounding_box()));
            }
            _ => {}
        }
    }
}

/// Whether two boxes share more than the air around their letters.
fn overlap(one: &Rect, other: &Rect) -> bool {
    const AIR: f32 = 1.0;
    let wide = one.right().min(other.right()) - one.left().max(other.left());
    let high = one.bottom().min(other.bottom()) - one.top().max(other.top());
    wide > AIR && high > AIR
}

#[track_caller]
fn check(portfolio: &Portfolio, lang: Lang) {
    let (found, whole) = letters_of(&made(portfolio, lang, svg));
    assert!(found.len() > 10, "the letters are found");
    for (at, (said, room)) in found.iter().enumerate() {
        let inside = room.left() >= whole.left()
            && room.right() <= whole.right()
            && room.top() >= whole.top()
            && room.bottom() <= whole.bottom();
        assert!(inside, "{said:?} at {room:?}");
        for (other, at) in found.iter().take(at) {
            assert!(
                !overlap(room, at),
                "{said:?} lies over {other:?}: {room:?}, {at:?}"
            );
        }
    }
}

#[rstest]
#[case::example(example())]
#[case::nobody(Portfolio::named("Empty"))]
#[case::one(crowd(1))]
#[case::sixty(crowd(60))]
#[case::two_hundred(crowd(200))]
fn no_letter_is_cut_or_lies_over_another(#[case] portfolio: Portfolio) {
    for lang in Lang::ALL {
        check(&portfolio, lang);
    }
}

#[test]
fn no_letter_does_whatever_the_names_are() {
    for text in HOSTILE {
        check(&speaking(text), Lang::En);
    }
    check(&speaking(&"W".repeat(300)), Lang::Fr);
}

/// The same in a page, whose picture has other sizes.
#[test]
fn the_picture_of_a_page_has_room_for_its_letters() {
    for portfolio in [example(), crowd(200), speaking(&"W".repeat(300))] {
        let figure = made(&portfolio, Lang::Fr, figure);
        let svg = figure.svg.into_string();
        let svg = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
        let (found, whole) = letters_of(&svg);
        for (at, (said, room)) in found.iter().enumerate() {
            assert!(room.right() <= whole.right() && room.bottom() <= whole.bottom());
            let met = found[..at].iter().find(|(_, at)| overlap(room, at));
            assert!(met.is_none(), "{said:?} lies over {met:?}");
        }
    }
}

fn scene(portfolio: &Portfolio) -> Scene {
    made(portfolio, Lang::En, |basis| Scene::of(basis, SLIDE_PLANE))
}

#[test]
fn former_accounts_are_not_on_it_and_unplaced_ones_are_listed() {
    let scene = scene(&example());
    assert_eq!(scene.bubbles.len(), 18);
    assert!(!scene.bubbles.iter().any(|it| it.name == "Tasman Tools"));
    assert_eq!(scene.unplaced, ["Finch Robotics"]);
}

#[test]
fn areas_tell_what_accounts_are_worth() {
    let scene = scene(&example());
    let radius = |code: &str| {
        scene
            .bubbles
            .iter()
            .find(|it| it.code == code)
            .unwrap()
            .radius
    };
    let ratio = (radius("HE") / radius("BA")).powi(2);
    assert!((ratio - 36.0 / 19.3).abs() < 0.05, "{ratio}");
}

#[test]
fn who_crossed_a_border_is_led_by_a_way_of_its_own() {
    let scene = scene(&example());
    let crossed = |it: &&scene::Bubble| it.way.is_some_and(|way| way.crossed);
    let crossed: Vec<_> = scene.bubbles.iter().filter(crossed).collect();
    assert_eq!(crossed.len(), 1);
    let (helios, from) = (crossed[0], crossed[0].way.unwrap().from);
    assert!(helios.name == "Helios Retail" && from.x < helios.at.x && from.y > helios.at.y);
    assert!(scene.plane.field(Cell::Build).contains(from));
}

#[test]
fn the_strong_side_is_a_setting() {
    let (right, mut turned) = (scene(&example()), scene(&example()));
    turned.plane.strong_side = Side::Left;
    let middle = turned.plane.area.centre().x;
    let at: Vec<Point> = [&right, &turned].map(|it| it.plane.at(4.0, 5.0)).into();
    assert!(at[0].x > middle && at[1].x < middle);
    let field = |scene: &Scene| -> Area { scene.plane.field(Cell::Protect) };
    assert!(field(&right).x > field(&turned).x);
}

/// Equal places: side by side as long as there is room, then counted.
#[test]
fn accounts_of_one_place_can_be_told_apart() {
    let scene = scene(&speaking("Twin"));
    assert_eq!(scene.spots.len(), 2);
    let apart = scene.spots[0].at.distance(scene.spots[1].at);
    assert!(apart >= scene.spots[0].radius + scene.spots[1].radius);
}

#[test]
fn all_its_facts_are_told_in_words() {
    let figure = made(&example(), Lang::En, figure);
    insta::assert_snapshot!("the_matrix_told", figure.told);
    let figure = made(&crowd(200), Lang::Fr, figure_told);
    assert!(figure.len() < 500, "{figure}");
}

fn figure_told(basis: Basis<'_>) -> String {
    figure(basis).told
}

#[test]
fn dots_have_the_size_of_a_slide() {
    let png = made(&example(), Lang::En, png).unwrap();
    let dots = resvg::tiny_skia::Pixmap::decode_png(&png).unwrap();
    assert_eq!((dots.width(), dots.height()), (1920, 1080));
}
