//! Tables into a portfolio.
