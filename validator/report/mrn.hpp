#pragma once

#include <string>

#include "grammar/model.hpp"

namespace cablelint {

// "09VALLETTA117": two digits of the year (none when unknown), the post without blanks, the number.
void append_mrn(std::string& out, int year, std::string_view post, std::int64_t number);

// The cable's own; false, and nothing appended, when post or number cannot be read.
bool append_mrn(std::string& out, const Telegram& telegram);

// The year that the cable's MRN counts in: that of the DTG, else of the record; 0 when unknown.
int mrn_year(const Telegram& telegram);

// "2009-02-14T10:10Z"; false, and nothing appended, when there is no such time.
bool append_time(std::string& out, const Dtg& dtg);
void append_date(std::string& out, Date date);

// The full level word of a classification line, empty when there is none.
std::string_view level_word(const ClassificationLine* line);
std::string_view level_word(Level level);

}  // namespace cablelint
