//! What a key account manager knows: the rules of the method, pure.
