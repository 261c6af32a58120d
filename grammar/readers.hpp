#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

// One reader for each element. Private to the target `grammar` and its tests. Each gets the record's text
// and the bytes of its element, which may run over line ends (blanks, wraps and a backslash at a line end
// count as one blank); page lines inside have been blanked out beforehand. Spans that it makes are offsets
// in `text`. A reader never fails: what cannot be read stays at the member's "absent" value.
namespace cablelint::grammar {

// --- heading.cpp, dtg.cpp, addressee.cpp: format lines 1 to 8, one line each -------------------------------
void read_transmission_id(std::string_view text, Span line, TransmissionId& out);
// "OO RUEHC RUEHRO": prosign and indicators, as written; anything else on the line is kept out.
void read_routing(std::string_view text, Span line, Telegram& out);
void read_de(std::string_view text, Span line, DeLine& out);
void read_security(std::string_view text, Span line, SecuritySignal& out);
// True when the line is a DTG line or plainly meant to be one ("O 191210Z DEC 09", "PP 141010 FEB 09").
bool read_dtg(std::string_view text, Span line, Dtg& out);
// One addressee, label (FM, TO, INFO, XMT) already taken off: "RUEHC/SECSTATE WASHDC IMMEDIATE 7011".
void read_addressee(std::string_view text, Span line, Role role, Addressee& out);

// --- distribution.cpp: ACTION or ORIGIN, INFO and their counts, over several lines -------------------------
// True when such a table begins at `part`; it is read to its sum or to the first thing that is no part of it.
bool read_distribution(std::string_view text, Span part, Distribution& out);

// --- eo.cpp, declassification.cpp --------------------------------------------------------------------------
// Length in bytes of an E.O. label with its order number at `at` ("E.O. 12958", "EO12958", "E.o. 12958",
// "E.M. 12958", "HE.O." is not at its H); 0 when none is there. In mid-line only exact labels count
// (`line_start` false); at a line start also those at edit distance 1.
std::uint32_t match_eo_label(std::string_view text, std::uint32_t at, std::uint32_t limit, bool line_start);
// `field` runs from the label to the end of the field.
void read_eo(std::string_view text, Span field, EoLine& out);
// What stands after the order, or after Declassify On.
void read_declassification(std::string_view text, Span value, Declassification& out);
// Gives two-digit years their century and terms (TEN YEARS) their date, from the cable's date.
void resolve(Declassification& d, Date cable_date);

// --- authority_label.cpp, authority.cpp --------------------------------------------------------------------
// Length of a "Classified By", "CLASSIFIED BY:", "Derived From:", "Classified by" label at `at`; 0 when none.
std::uint32_t match_authority_label(std::string_view text, std::uint32_t at, std::uint32_t limit);
// `garbled`: where a label ends that no grammar reads (Classiires); 0: the block has a label of its own.
void read_authority(std::string_view text, Span block, Telegram& letters, Authority& out,
                    std::uint32_t garbled = 0);

// --- tags.cpp, references.cpp ------------------------------------------------------------------------------
// `value` is what follows the label. Glued TAGS stay one item here. Markdown links are stripped.
void read_tags(std::string_view text, Span value, Telegram& out);
void read_references(std::string_view text, Span value, Telegram& out);

// --- marks.cpp ---------------------------------------------------------------------------------------------
// Where the mark is looked for: a half bracket counts only where a mark must stand.
enum class MarkPlace : std::uint8_t { after_number, line_start, subject, heading };
// Reads the portion mark that begins at `at` into a new `out`. False when none is there: ordinary words
// in parentheses, list letters. `limit` is the end of the text that may belong to it (a long release list
// may go on in the next line). On success out.span is the mark; its tokens are appended to `tokens`.
bool read_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                  const Vocabulary& words, std::vector<MarkToken>& tokens, Marking& out);
// A banner such as "SECRET//REL TO USA, GBR" or "UNCLASSIFIED//FOR OFFICIAL USE ONLY".
void read_banner(std::string_view text, Span banner, const Vocabulary& words, std::vector<MarkToken>& tokens,
                 Marking& out);

// --- classification.cpp ------------------------------------------------------------------------------------
// True when the line begins with a level word, in any spacing. `in_place`: where the classification line
// must stand, misspelt and abbreviated words count as well, and any other word before post and number.
// `line` may be two lines: the level on one, SECTION or the post on the next.
bool read_classification(std::string_view text, Span line, bool in_place, const Vocabulary& words,
                         Telegram& tokens, ClassificationLine& out);

}  // namespace cablelint::grammar
