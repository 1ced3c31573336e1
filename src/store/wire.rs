//! The file format, place by place: types that are read, written and described (JSON Schema) as they
//! stand in the file, and their way from and to [`domain`](crate::domain).
//!
//! Every place is a [`Field`](field::Field): absent, given or wrong, so that all mistakes of a file
//! are found in one pass. The doc comments of the types are what the schema says of them. Writing is
//! canonical: what is absent, empty or goes without saying is left out.

pub(crate) mod account;
pub(crate) mod call;
pub(crate) mod checker;
pub(crate) mod collection;
pub(crate) mod criteria;
pub(crate) mod explicit;
pub(crate) mod field;
pub(crate) mod order;
pub(crate) mod people;
pub(crate) mod plan;
pub(crate) mod portfolio;
pub(crate) mod requirement;
pub(crate) mod review;
pub(crate) mod score;
pub(crate) mod scorecard;
pub(crate) mod shape;
pub(crate) mod stage;
pub(crate) mod word;

/// Declares a map of the format: every key a [`Field`](field::Field), none of them needed to read it.
macro_rules! map {
    (
        $(#[$meta:meta])*
        struct $name:ident {
            $($(#[$field_meta:meta])* $field:ident: $shape:ty,)*
        }
    ) => {
        #[derive(Debug, Clone, Default, PartialEq)]
        #[derive(serde::Deserialize, schemars::JsonSchema)]
        #[serde(default)]
        $(#[$meta])*
        pub(crate) struct $name {
            $(
                $(#[$field_meta])*
                pub(crate) $field: crate::store::wire::field::Field<$shape>,
            )*
        }

        impl crate::store::wire::shape::Shape for $name {
            fn expected() -> crate::store::problem::Expected {
                crate::store::problem::Expected::Map
            }

            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }

            fn keys() -> &'static [&'static str] {
                &[$(stringify!($field)),*]
            }

            fn value(&self) -> serde_yaml::Value {
                let mut map = serde_yaml::Mapping::new();
                $(
                    if let Some(value) = self.$field.value() {
                        map.insert(stringify!($field).into(), value);
                    }
                )*
                serde_yaml::Value::Mapping(map)
            }

            fn of_map<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
                let map = serde::de::value::MapAccessDeserializer::new(map);
                serde::Deserialize::deserialize(map).map(Some)
            }
        }
    };
}

/// Declares a map that is an item of a list and known by its `id`.
macro_rules! item {
    ($(#[$meta:meta])* struct $name:ident { $($body:tt)* }) => {
        crate::store::wire::map! {
            $(#[$meta])*
            struct $name { $($body)* }
        }

        impl crate::store::wire::checker::Identified for $name {
            fn id(&self) -> &crate::store::wire::field::Field<crate::store::wire::shape::Id> {
                &self.id
            }
        }
    };
}

use {item, map};
