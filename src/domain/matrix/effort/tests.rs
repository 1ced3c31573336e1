//! How effort is shared out.

use proptest::prelude::*;
use rstest::rstest;

use super::{EffortShares, Efforts, Planned};
use crate::domain::account::{Account, Status};
use crate::domain::matrix::{AxisValue, Position, Zone};
use crate::domain::{Scale, matrix::Cell};

fn placed(cell: Option<Cell>) -> Position {
    let axis = |level: Option<super::super::Level>| AxisValue {
        value: level.map(|level| level.starts_at(Scale::default())),
        coverage: 1.0,
        range: None,
    };
    Position::new(
        axis(cell.map(Cell::attractiveness)),
        axis(cell.map(Cell::strength)),
        Scale::default(),
    )
}

fn account(status: Status, effort: Option<f64>) -> Account {
    let mut account = Account::new("a".into(), "A");
    account.status = status;
    account.effort = effort;
    account
}

/// A key account of a zone.
fn key(zone: Zone, effort: f64) -> (Account, Position) {
    let cell = Cell::ALL.into_iter().find(|cell| cell.zone() == zone);
    (account(Status::Key, Some(effort)), placed(cell))
}

fn efforts(accounts: &[(Account, Position)], shares: EffortShares) -> Efforts {
    Efforts::of(
        accounts.iter().filter_map(|(a, p)| Planned::of(a, p)),
        &shares,
    )
}

fn shares(invest: f64, selective: f64, harvest: f64) -> EffortShares {
    EffortShares {
        invest,
        selective,
        harvest,
    }
}

#[test]
fn a_zone_shares_its_part_equally() {
    let accounts = [
        key(Zone::Invest, 10.0),
        key(Zone::Invest, 0.0),
        key(Zone::Selective, 5.0),
        key(Zone::Harvest, 5.0),
    ];
    let efforts = efforts(&accounts, EffortShares::default());
    let suggested = Zone::ALL.map(|zone| efforts.suggested_in(zone));
    assert_eq!(suggested, [Some(6.0), Some(6.0), Some(2.0)]);
    assert_eq!(efforts.total(), 20.0);
    let gaps = accounts.each_ref().map(|(a, p)| efforts.gap(a, p));
    assert_eq!(gaps, [Some(4.0), Some(-6.0), Some(-1.0), Some(3.0)]);
}

#[rstest]
#[case::in_proportion(&[Zone::Invest, Zone::Harvest], shares(60., 30., 10.), [Some(6.0 / 7.0), None, Some(1.0 / 7.0)])]
#[case::all_to_one(&[Zone::Harvest], shares(60., 30., 10.), [None, None, Some(1.0)])]
#[case::no_share_left(&[Zone::Selective, Zone::Harvest], shares(100., 0., 0.), [None, Some(0.5), Some(0.5)])]
#[case::not_summing_to_a_hundred(&[Zone::Invest, Zone::Selective], shares(3., 1., 0.), [Some(0.75), Some(0.25), None])]
#[case::negative(&[Zone::Invest, Zone::Selective], shares(-3., 1., 0.), [Some(0.0), Some(1.0), None])]
fn an_empty_zone_passes_its_share_on(
    #[case] zones: &[Zone],
    #[case] shares: EffortShares,
    #[case] expected: [Option<f64>; 3],
) {
    let each = 1.0 / zones.len() as f64;
    let accounts: Vec<_> = zones.iter().map(|zone| key(*zone, each)).collect();
    let efforts = efforts(&accounts, shares);
    let told = Zone::ALL.map(|zone| efforts.suggested_in(zone));
    assert_eq!(told, expected);
}

#[rstest]
#[case::candidate(account(Status::Candidate, Some(9.0)), placed(Some(Cell::Protect)))]
#[case::former(account(Status::Former, Some(9.0)), placed(Some(Cell::Protect)))]
#[case::unplaced(account(Status::Key, Some(9.0)), placed(None))]
fn only_placed_key_accounts_take_part(#[case] account: Account, #[case] position: Position) {
    let accounts = [key(Zone::Invest, 4.0), (account, position)];
    let efforts = efforts(&accounts, EffortShares::default());
    assert_eq!(efforts.total(), 4.0);
    assert_eq!(efforts.suggested(&accounts[1].0, &accounts[1].1), None);
    assert_eq!(efforts.suggested(&accounts[0].0, &accounts[0].1), Some(4.0));
}

#[test]
fn nothing_planned_suggests_nothing() {
    let accounts = [(account(Status::Key, None), placed(Some(Cell::Protect)))];
    let efforts = efforts(&accounts, EffortShares::default());
    assert_eq!(efforts.suggested(&accounts[0].0, &accounts[0].1), None);
}

proptest! {
    #[test]
    fn suggestions_add_up_to_the_total_and_gaps_to_nothing(
        accounts in prop::collection::vec((0..3_usize, 0.0..20.0_f64), 1..30),
        parts in prop::array::uniform3(0.0..100.0_f64),
    ) {
        let accounts: Vec<_> = accounts.iter().map(|(z, e)| key(Zone::ALL[*z], *e)).collect();
        let efforts = efforts(&accounts, shares(parts[0], parts[1], parts[2]));
        prop_assume!(efforts.total() > 0.0);
        let suggested: f64 = accounts.iter().filter_map(|(a, p)| efforts.suggested(a, p)).sum();
        let gaps: f64 = accounts.iter().filter_map(|(a, p)| efforts.gap(a, p)).sum();
        prop_assert!((suggested - efforts.total()).abs() < 1e-6);
        prop_assert!(gaps.abs() < 1e-6);
    }
}

#[rstest]
#[case::of_a_hundred([60.0, 30.0, 10.0], [Some(0.6), Some(0.3), Some(0.1)])]
#[case::of_anything([6.0, 3.0, 3.0], [Some(0.5), Some(0.25), Some(0.25)])]
#[case::below_nothing_is_nothing([2.0, -5.0, 2.0], [Some(0.5), Some(0.0), Some(0.5)])]
#[case::of_nothing([0.0, 0.0, 0.0], [None, None, None])]
fn what_a_share_comes_to(#[case] given: [f64; 3], #[case] parts: [Option<f64>; 3]) {
    let [invest, selective, harvest] = given;
    let shares = EffortShares {
        invest,
        selective,
        harvest,
    };
    assert_eq!(Zone::ALL.map(|zone| shares.part(zone)), parts);
}
