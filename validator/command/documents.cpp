#include "validator/command/documents.hpp"

#include <fmt/format.h>

#include "rules/facts/facts.hpp"
#include "validator/input/decode.hpp"
#include "validator/interrupt.hpp"

namespace cablelint {
namespace {

constexpr std::size_t large_text = 1 << 20;  // too much to parse as one telegram before looking for records

// "a.csv: record 17 at byte 81234"
std::string place(const Document& d) {
  if (d.record == 0) return std::string(d.path);
  return fmt::format("{}: record {} at byte {}", d.path, d.record, d.offset);
}

}  // namespace

void Documents::read(std::string_view bytes, Content content, std::string_view path) {
  Document document;
  document.path = path;
  read(bytes, content, document, metadata_of(path), true);
}

void Documents::read(std::string_view bytes, Content content, Document& document, Metadata metadata,
                     bool may_split) {
  switch (content) {
    case Content::empty: use_.skip("empty", document); return;
    case Content::binary: use_.skip("binary", document); return;
    case Content::utf16:
      use_.refuse({place(document), "UTF-16 text", "convert it to UTF-8, such as with iconv -f UTF-16 -t UTF-8"},
                  document);
      return;
    default: read_text(bytes, document, metadata, may_split);
  }
}

void Documents::read_text(std::string_view text, Document& document, const Metadata& metadata, bool may_split) {
  document.encoding = encoding_of(text);
  if (text.starts_with(byte_order_mark)) {
    document.bom = byte_order_mark.size();
    text.remove_prefix(byte_order_mark.size());
  }
  const bool large = text.size() > large_text;
  if (may_split && large && records_.may_split(text)) return read_records(text, document, metadata);
  if (text.size() > most_text) return refuse_long(document);
  const Telegram& telegram = parser_.parse(text, metadata);
  if (may_split && !large && may_hold_several(telegram) && records_.may_split(text))
    read_records(text, document, metadata);
  else
    hand_on(telegram, document);
}

void Documents::refuse_long(Document& document) {
  use_.refuse({place(document), fmt::format("the text is longer than {} MB", most_text >> 20),
               "split it, or leave it out"},
              document);
}

void Documents::read_records(std::string_view text, Document& document, const Metadata& metadata) {
  const auto records = records_.split(text);
  const std::uint32_t bom = document.bom;
  for (const Record& record : records) {
    if (interrupted()) return;
    if (record.number) {
      document.record = record.number;
      document.offset = record.offset + bom;
      document.bom = 0;
    }
    if (record.text.size() > most_text)
      refuse_long(document);
    else
      hand_on(parser_.parse(record.text, records.size() == 1 ? metadata : Metadata{}), document);
  }
}

void Documents::read(Block& block, std::string_view path) {
  for (const RawRecord& record : block.records) {
    if (interrupted()) return;
    Document document;
    document.path = path;
    if (record.entry != 0) {
      document.entry = record.entry;
      document.entry_name = block.name(record);
      path_.assign(path).append(1, '/').append(document.entry_name);
      document.path = path_;
    }
    document.record = record.number != 0 ? record.number : record.entry;
    document.offset = record.offset;
    read_record(block, record, document);
  }
}

void Documents::read_by_id(Block& block) {
  for (const RawRecord& record : block.records) {
    if (interrupted()) return;
    Document document;
    document.path = "-";
    document.by_id = true;
    read_record(block, record, document);
  }
}

void Documents::read_record(Block& block, const RawRecord& record, Document& document) {
  const Decoded decoded = decode(block, record);
  document.id = decoded.id;
  document.id_is_number = decoded.id_is_number;
  if (document.by_id && !decoded.id.empty()) document.path = decoded.id;
  if (!decoded.fault.empty())
    return use_.refuse({place(document), std::string(decoded.fault), "mend it, or leave it out"}, document);
  if (record.form != RawRecord::Form::text)
    return read(decoded.text, decoded.text.empty() ? Content::empty : Content::text, document, decoded.metadata,
                false);
  read(decoded.text, content_of(decoded.text), document, metadata_of(document.path), record.number == 0);
}

void Documents::hand_on(const Telegram& telegram, Document& document) {
  if (telegram.is_cable)
    use_.cable(telegram, document);
  else
    use_.skip("no part of a telegram was found", document);
}

}  // namespace cablelint
