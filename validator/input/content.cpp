#include "validator/input/content.hpp"

#include <algorithm>

#include "validator/input/csv.hpp"
#include "validator/input/ndjson.hpp"
#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

constexpr std::int16_t earliest_year = 1966;  // of telegrams with such numbers: 66 is 1966, 65 is 2065

// A stray NUL is damage of a cable; every tenth byte a control is no text.
bool is_binary(std::string_view head) {
  const auto controls = std::ranges::count_if(head, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  });
  return static_cast<std::size_t>(controls) * 10 > head.size();
}

// Each character of the first line beside a NUL, and no byte order mark in front.
bool is_bare_utf16(std::string_view head) {
  constexpr std::size_t most = 64, least = 16;
  head = head.substr(0, std::min(most, head.size() & ~std::size_t{1}));
  if (head.size() < least) return false;
  const std::size_t high = head[0] == '\0' ? 0 : 1;
  for (std::size_t i = 0; i < head.size(); ++i)
    if ((head[i] == '\0') != (i % 2 == high)) return false;
  return true;
}

bool is_archive(std::string_view head) {
  return head.starts_with("\x1f\x8b") || head.starts_with("\x28\xb5\x2f\xfd") || head.starts_with("PK\3\4") ||
         head.starts_with("PK\5\6") || (head.size() >= 512 && head.substr(257, 5) == "ustar");
}

}  // namespace

Content content_of(std::string_view bytes) {
  if (bytes.empty()) return Content::empty;
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return Content::utf16;
  auto head = bytes.substr(0, 8192);
  if (is_bare_utf16(head)) return Content::utf16;
  if (is_archive(head)) return Content::archive;
  if (head.starts_with(byte_order_mark)) head.remove_prefix(byte_order_mark.size());
  if (looks_like_csv(head)) return Content::csv;
  if (looks_like_ndjson(head)) return Content::ndjson;
  return head.find('\0') != std::string_view::npos && is_binary(head) ? Content::binary : Content::text;
}

std::string_view encoding_of(std::string_view text) { return is_utf8(text) ? "utf-8" : "latin-1"; }

Metadata metadata_of(std::string_view path) {
  std::string_view stem = path.substr(path.rfind('/') + 1);
  stem = stem.substr(0, stem.find('.'));
  const auto post = std::min(stem.find_first_not_of("0123456789"), stem.size());
  const auto number = std::find_if_not(stem.begin() + static_cast<std::ptrdiff_t>(post), stem.end(), is_capital);
  if (post != 2 || number - stem.begin() < 4 || number == stem.end() || stem.end() - number > 7) return {};
  if (!std::all_of(number, stem.end(), is_digit)) return {};
  const auto year = static_cast<std::int16_t>((stem[0] - '0') * 10 + (stem[1] - '0') + 1900);
  Metadata metadata;
  metadata.mrn = stem;
  metadata.date.year = year < earliest_year ? static_cast<std::int16_t>(year + 100) : year;
  return metadata;
}

}  // namespace cablelint
