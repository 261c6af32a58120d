#include <array>

#include "corpus/generate/prose.hpp"

namespace cablelint::invented {
namespace {

constexpr std::array<std::string_view, 56> sentences{
    "The bill came to USD 3.5 million (about 2.1 million euros), or 12 percent of the budget.",
    "He cited No. 12 of the list, Art. 5(b) of the law, and Sec. 40 (c) of the code.",
    "The board must settle (a) the length of the pier; (b) its depth; and (c) who pays.",
    "Three things are open: 1) the length, 2) the depth, 3) the price.",
    "The U.S. firm (U.S.) and its partner (U.K.) have met.",
    "(NOTE: The figure is ours. END NOTE.) The board has another.",
    "(COMMENT: He was not asked. END COMMENT.) The talk then turned to tar.",
    "The yearbook (2007) and its supplement (1998-2004) are out of print.",
    "Prices rose by 4.5 percent in the first quarter and by 11. 5 percent in the second.",
    "The talks opened on June 25. The minister left on July 3. Nobody saw him on August 12. He wrote later.",
    "The meeting is set for 10 a.m. on Dec. 4. It will end at 3 p.m.",
    "Mr. C. Fernhollow, Ms. S. Tarrant and Dr. U. Quill signed.",
    "The doors marked (N) and (S) were closed; those marked (C) stood open.",
    "Timber of grade (C) is sold by the cord, and of grade (S) by the piece.",
    "The ballot was secret, the count was not, and the tally is held to be sensitive.",
    "A Confidential Report of 1998 is for sale; a Secret History 2004 is not.",
    "The file may be opened under E.O. 12958, and was so in 2003.",
    "The form asks for TAGS, a SUBJECT line and a REF line, and the clerk has none of them.",
    "The notice was classified by the paper as an advertisement.",
    "The pump was derived from a model of 1950, and the reason is thrift.",
    "The first cable, UNCLAS OSLO 000114, has been overtaken.",
    "See PAGE 3 of the report, and Section 12 of the law, and part 1 of 2.",
    "Call +47 22 44 85 50 or write to quay@example.org; the page is http://www.example.org/a/b.htm.",
    "The ministry,s paper calls the plan &modest8 and $ in one place $ dear.",
    "XXXXXXXXXXXX said that XXXXXXXXXXXX had agreed.",
    "The team won 3-1, then lost 2-4, and is now 5. in its group.",
    "He is No. 3. His brother is No. 4. Neither will move.",
    "The pier is 120 m. long and 12. m wide at the head.",
    "In paragraph 2. of the draft the word is missing, in paragraph 3. it stands twice.",
    "Bay 6. is full. Bay 7. is not. Bay 8. leaks.",
    "He gave the year as 2009. The clerk wrote 2008. The stone says 1994.",
    "Of 14, 3 sank; of 15, 4 did. The remaining 22. were sold.",
    "The list (see Annex II.) names V. Orm, I. Dahl and X. Lund.",
    "The vote was 31 to 12, with 4 abstentions (1 absent).",
    "The rate is 1.25 (was: 1.5) and may be 2. by the spring.",
    "It was the fourth such case: 1. in May, 2. in June, 3. in July, 4. in August.",
    "They call it the (SUB) among themselves; the sign says (NOTICE).",
    "The bus (C-12) and the tram (S 4) meet at the gate (U).",
    "The word (sic) stands on the plate (ret.), under the date (n.d.).",
    "The firm's papers say CONFIDENTIAL on every page, and SECRET on one.",
    "A stamp reads TOP SECRET 1955; another, UNCLASSIFIED 1972.",
    "The clerk asked whether SENSITIVE was a word in the form, or NOFORN a name.",
    "The signal read BT, then NNNN, and nothing more.",
    "The draft ended with the words END SUMMARY and began with BEGIN TEXT.",
    "The mast stands 2.5 nm off at 59.9N 010.7E, the buoy at 60.1N.",
    "He owes 3,000. The bank says 3,500. We heard 4,000.",
    "The hall seats 400. 12 came. The others were ill.",
    "From 1 May to 31. December the toll is waived.",
    "Boats over 12. tons pay; those of 9. tons do not.",
    "The offer (C) was withdrawn, the offer (B) is pending and (A) won.",
    "The sum was put at (3. 5) in one place.",
    "The engineer (class of '82) and the pilot (b. 1950) agreed (more or less).",
    "Under rule 7 (c) 2. the fee is half; under 7 (d) 3. it is whole.",
    "He spoke for 2. hours, in 3. languages. The hall emptied.",
    "We thank A. Both, B. Carr and C. Dunn. D. Emm was absent.",
    "The section on quays (SECTION 02) of the plan (PART 03) is blank.",
};

constexpr std::array<std::string_view, 16> blocks{
    "Year      Tons      Value\n2005      1,200     3.4\n2006      1,350     3.9\n2007      1,100     2.8",
    "Tons by port:\n1. Molde      2,300\n2. Bodo       1,800\n3. Vardo        900",
    "(a) the length of the pier;\n(b) the depth of the basin;\n(c) who pays.",
    "a. the length of the pier\nb. the depth of the basin\nc. who pays",
    "A. The length of the pier.\n\nB. The depth of the basin.\n\nC. Who pays.",
    "-- The pier is to be longer.\n-- The basin is to be deeper.\n-- The board is to pay.",
    "* The pier.\n* The basin.\n* The board.",
    "I. The pier\nII. The basin\nIII. The board",
    "2.1 The pier is to be longer.\n2.2 The basin is to be deeper.",
    "2A. The pier is to be longer.\n2B. The basin is to be deeper.",
    "1) The pier is to be longer.\n2) The basin is to be deeper.\n3) The board is to pay.",
    "(1) The pier is to be longer.\n(2) The basin is to be deeper.\n(3) The board is to pay.",
    "Begin text.\n\nThe board will pay for the pier. It will not pay for the basin.\n\nEnd text.",
    "Harbor Board\n12. Quay Road\n0150 Vardo",
    "4 May: the pier is opened.\n5 May: the pier is closed.\n6 May: the board resigns.",
    "July 1. The pier is opened.\nJuly 2. The pier is closed.\nJuly 3. The board resigns.",
};

}  // namespace

std::span<const std::string_view> odd_sentences() { return sentences; }
std::span<const std::string_view> odd_blocks() { return blocks; }

}  // namespace cablelint::invented
