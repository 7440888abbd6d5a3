// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/identifier.hpp"
#include "base/page.hpp"
#include "platform/shape/shape.hpp"

#include <array>
#include <map>
#include <optional>
#include <type_traits>

namespace shiji::shape {

// Text of 1 to Longest characters with the white space at its ends removed.
template<std::size_t Longest>
struct NonEmptyText {
  std::string text;
  bool operator==(NonEmptyText const&) const = default;
};

// Ciphertext of a sealed field (platform/crypto): it has a column and, on purpose, no JSON form.
struct SealedText {
  std::string ciphertext;
};

// JSON kept as written, e.g. before and after in an audit record.
struct RawJson {
  std::string json = "null";
};

// A type whose outside form is one short text. Specialise with: static constexpr std::string_view format;
// static std::string to_text(T const&); static std::optional<T> from_text(std::string_view).
template<class T>
struct TextForm;

template<class T>
concept HasTextForm = requires { TextForm<T>::format; };

// An integer type with a unit, e.g. Fen. Specialise with: static std::int64_t number(T); static T from(std::int64_t);
// static constexpr std::int64_t least, greatest.
template<class T>
struct NumberForm;

template<class T>
concept HasNumberForm = requires { NumberForm<T>::least; };

// The longest plain std::string an input may hold, in characters.
inline constexpr std::size_t longest_text = 4000;

template<class T>
Shape const& shape_of();

namespace detail {

template<class T>
T const& as(void const* p) {
  return *static_cast<T const*>(p);
}
template<class T>
T& as(void* p) {
  return *static_cast<T*>(p);
}

void write_integer(std::int64_t number, std::string& json);
std::optional<std::int64_t> read_integer(Json const&, Path const&, Faults&, std::int64_t least, std::int64_t greatest);
bool read_boolean(Json const&, Path const&, Faults&);
std::string const* read_text(Json const&, Path const&, Faults&);

template<class T>
Shape number_shape() {
  Shape s;
  s.kind = Kind::integer;
  s.least = NumberForm<T>::least;
  s.greatest = NumberForm<T>::greatest;
  s.write = [](void const* p, std::string& json) { write_integer(NumberForm<T>::number(as<T>(p)), json); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    if (auto const number = read_integer(json, path, faults, NumberForm<T>::least, NumberForm<T>::greatest))
      as<T>(p) = NumberForm<T>::from(*number);
  };
  s.to_sql = [](void const* p) { return SqlValue(NumberForm<T>::number(as<T>(p))); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<T>(p) = NumberForm<T>::from(c.integer()); };
  return s;
}

template<class T>
Shape text_form_shape() {
  Shape s;
  s.kind = Kind::text;
  s.format = TextForm<T>::format;
  s.write = [](void const* p, std::string& json) { append_json_text(json, TextForm<T>::to_text(as<T>(p))); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    auto const* text = read_text(json, path, faults);
    if (!text) return;
    if (auto value = TextForm<T>::from_text(*text))
      as<T>(p) = std::move(*value);
    else
      faults.add(path, "not_" + std::string(TextForm<T>::format == "uuid" ? "an_id" : "a_" + std::string(TextForm<T>::format)));
  };
  s.to_sql = [](void const* p) { return SqlValue(TextForm<T>::to_text(as<T>(p))); };
  s.from_sql = [](SqlColumn const& c, void* p) {
    if (auto value = TextForm<T>::from_text(c.text()))
      as<T>(p) = std::move(*value);
    else
      throw std::runtime_error("a stored text does not have the form " + std::string(TextForm<T>::format));
  };
  return s;
}

template<class E>
std::span<std::string_view const> names_of() {
  using Described = boost::describe::describe_enumerators<E>;
  static auto const names = [] {
    std::array<std::string_view, boost::mp11::mp_size<Described>::value> all{};
    std::size_t i = 0;
    boost::mp11::mp_for_each<Described>([&](auto d) { all[i++] = d.name; });
    return all;
  }();
  return names;
}

std::string joined(std::span<std::string_view const> names);

template<DescribedEnum E>
Shape enumeration_shape(std::string_view name) {
  Shape s;
  s.kind = Kind::enumeration;
  s.name = name;
  s.names = names_of<E>;
  s.write = [](void const* p, std::string& json) { append_json_text(json, to_text(as<E>(p))); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    auto const* text = read_text(json, path, faults);
    if (!text) return;
    if (auto value = from_text<E>(*text))
      as<E>(p) = *value;
    else
      faults.add(path, "not_one_of", {{"value", *text}, {"choices", joined(names_of<E>())}});
  };
  s.to_sql = [](void const* p) { return SqlValue(std::string(to_text(as<E>(p)))); };
  s.from_sql = [](SqlColumn const& c, void* p) {
    if (auto value = from_text<E>(c.text()))
      as<E>(p) = *value;
    else
      throw std::runtime_error("a stored word is not a known choice: " + std::string(c.text()));
  };
  return s;
}

template<class T>
Shape optional_shape() {
  Shape s;
  s.kind = Kind::optional;
  s.element = shape_of<T>;
  s.size = [](void const* p) -> std::size_t { return as<std::optional<T>>(p) ? 1 : 0; };
  s.item = [](void const* p, std::size_t) -> void const* { return &*as<std::optional<T>>(p); };
  s.write = [](void const* p, std::string& json) {
    auto const& value = as<std::optional<T>>(p);
    if (value)
      shape_of<T>().write(&*value, json);
    else
      json += "null";
  };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    if (json.as<Json::Null>()) return as<std::optional<T>>(p).reset();
    T value{};
    shape_of<T>().read(json, &value, path, faults);
    as<std::optional<T>>(p) = std::move(value);
  };
  s.to_sql = [](void const* p) {
    auto const& value = as<std::optional<T>>(p);
    return value ? shape_of<T>().to_sql(&*value) : SqlValue();
  };
  s.from_sql = [](SqlColumn const& c, void* p) {
    if (c.is_null()) return as<std::optional<T>>(p).reset();
    T value{};
    shape_of<T>().from_sql(c, &value);
    as<std::optional<T>>(p) = std::move(value);
  };
  return s;
}

// Items one list of an input may hold.
inline constexpr std::size_t most_items = 1000;

template<class T>
Shape list_shape() {
  Shape s;
  s.kind = Kind::list;
  s.element = shape_of<T>;
  s.size = [](void const* p) { return as<std::vector<T>>(p).size(); };
  s.item = [](void const* p, std::size_t index) -> void const* { return &as<std::vector<T>>(p)[index]; };
  s.write = [](void const* p, std::string& json) {
    char before = '[';
    for (T const& item : as<std::vector<T>>(p)) {
      json += before;
      shape_of<T>().write(&item, json);
      before = ',';
    }
    json += before == '[' ? "[]" : "]";
  };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    auto const* items = json.as<Json::List>();
    if (!items) return faults.add(path, "not_a_list");
    if (items->size() > most_items) return faults.add(path, "too_many", {{"most", std::to_string(most_items)}});
    auto& list = as<std::vector<T>>(p);
    list.resize(items->size());
    for (std::size_t i = 0; i < items->size(); ++i) shape_of<T>().read((*items)[i], &list[i], path.item(i), faults);
  };
  return s;
}

template<class T>
Shape map_shape() {
  Shape s;
  s.kind = Kind::map;
  s.element = shape_of<T>;
  s.write = [](void const* p, std::string& json) {
    char before = '{';
    for (auto const& [key, value] : as<std::map<std::string, T>>(p)) {
      json += before;
      append_json_text(json, key);
      json += ':';
      shape_of<T>().write(&value, json);
      before = ',';
    }
    json += before == '{' ? "{}" : "}";
  };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    auto const* members = json.as<Json::Object>();
    if (!members) return faults.add(path, "not_an_object");
    for (auto const& [key, member] : *members) shape_of<T>().read(member, &as<std::map<std::string, T>>(p)[key], path.member(key), faults);
  };
  return s;
}

template<class Object, class Base>
void add_fields(std::vector<Field>& fields);

template<class Object>
std::span<Field const> fields_of() {
  static std::vector<Field> const fields = [] {
    std::vector<Field> all;
    add_fields<Object, Object>(all);
    return all;
  }();
  return fields;
}

template<class Object, class Part>
void add_fields(std::vector<Field>& fields) {
  boost::mp11::mp_for_each<boost::describe::describe_bases<Part, boost::describe::mod_any_access>>([&](auto base) {
    using Base = typename decltype(base)::type;
    add_fields<Object, Base>(fields);
  });
  boost::mp11::mp_for_each<boost::describe::describe_members<Part, boost::describe::mod_public>>([&](auto described) {
    using Described = decltype(described);
    using Member = std::remove_cvref_t<decltype(std::declval<Object const&>().*Described::pointer)>;
    fields.push_back({Described::name, shape_of<Member>,
                      [](void const* object) -> void const* { return &(static_cast<Object const*>(object)->*Described::pointer); }});
  });
}

// The last word of a type's qualified name, as the compiler spells it.
template<class T>
constexpr std::string_view type_name() {
  std::string_view name = __PRETTY_FUNCTION__;
  std::size_t const start = name.find("T = ") + 4;
  std::size_t const end = name.find_first_of(";]", start);
  name = name.substr(start, end - start);
  std::size_t const colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

template<class T>
Shape object_shape(std::string_view name) {
  Shape s;
  s.name = name;
  s.fields = fields_of<T>;
  s.write = [](void const* p, std::string& json) { write_object(shape_of<T>(), p, json); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) { read_object(shape_of<T>(), json, p, path, faults); };
  return s;
}

template<class T>
struct Codec {
  static Shape shape() {
    if constexpr (HasTextForm<T>)
      return text_form_shape<T>();
    else if constexpr (HasNumberForm<T>)
      return number_shape<T>();
    else if constexpr (DescribedEnum<T>)
      return enumeration_shape<T>(type_name<T>());
    else
      return object_shape<T>(type_name<T>());
  }
};

template<>
struct Codec<std::int64_t> {
  static Shape shape();
};
template<>
struct Codec<bool> {
  static Shape shape();
};
template<>
struct Codec<std::string> {
  static Shape shape();
};
template<>
struct Codec<SealedText> {
  static Shape shape();
};
template<>
struct Codec<RawJson> {
  static Shape shape();
};

std::string trimmed_text(Json const&, Shape const&, Path const&, Faults&);

template<std::size_t Longest>
struct Codec<NonEmptyText<Longest>> {
  static Shape shape() {
    Shape s;
    s.kind = Kind::text;
    s.longest = Longest;
    s.may_be_empty = false;
    s.write = [](void const* p, std::string& json) { append_json_text(json, as<NonEmptyText<Longest>>(p).text); };
    s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
      as<NonEmptyText<Longest>>(p).text = trimmed_text(json, shape_of<NonEmptyText<Longest>>(), path, faults);
    };
    s.to_sql = [](void const* p) { return SqlValue(as<NonEmptyText<Longest>>(p).text); };
    s.from_sql = [](SqlColumn const& c, void* p) { as<NonEmptyText<Longest>>(p).text = c.text(); };
    return s;
  }
};
template<class T>
struct Codec<std::optional<T>> {
  static Shape shape() { return optional_shape<T>(); }
};
template<class T>
struct Codec<std::vector<T>> {
  static Shape shape() { return list_shape<T>(); }
};
template<class T>
struct Codec<std::map<std::string, T>> {
  static Shape shape() { return map_shape<T>(); }
};
// A page's schema is named after its row: FactRowPage.
std::string_view keep_name(std::string name);
template<class Row>
struct Codec<Page<Row>> {
  static Shape shape() { return object_shape<Page<Row>>(keep_name(std::string(type_name<Row>()) + "Page")); }
};

} // namespace detail

// The one shape of T; built once.
template<class T>
Shape const& shape_of() {
  static Shape const shape = detail::Codec<T>::shape();
  return shape;
}

template<class T>
std::string to_json(T const& value) {
  std::string json;
  shape_of<T>().write(&value, json);
  return json;
}

// Reads a T or throws MalformedInput with every fault.
template<class T>
T from_json(std::string_view text) {
  T value{};
  Faults faults;
  shape_of<T>().read(parse_json(text), &value, Path(), faults);
  if (!faults.none()) throw MalformedInput(Invalid{faults.take()});
  return value;
}

template<class Tag>
struct TextForm<Id<Tag>> {
  static constexpr std::string_view format = "uuid";
  static std::string const& to_text(Id<Tag> const& id) { return id.text; }
  static std::optional<Id<Tag>> from_text(std::string_view text) {
    if (!is_uuid(text)) return std::nullopt;
    return Id<Tag>(std::string(text));
  }
};

} // namespace shiji::shape
