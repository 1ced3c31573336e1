//! A snapshot of all positions is kept.

use super::{Label, Refusal, Transaction};
use crate::domain::review::Review;

impl Transaction<'_> {
    pub(super) fn add_review(&mut self, review: Review) -> Result<Label, Refusal> {
        let mut reviews = self.portfolio().reviews().to_vec();
        if reviews.iter().any(|known| known.id == review.id) {
            return Err(Refusal::Taken(review.id.to_string()));
        }
        let label = Label::Reviewed(review.date);
        reviews.push(review);
        self.put_reviews(reviews);
        Ok(label)
    }
}
