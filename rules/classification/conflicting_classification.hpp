#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::conflicting_classification {

// Released archive copies of the 1970s print UNCLASSIFIED beside every page of a cable that was classified.
inline bool released_page_word(const Cable& c, const ClassificationLine& l) {
  return l.role == ClassRole::page_word && l.level == Level::unclassified &&
         (c.t.layout == Layout::g || !c.dated.surely_after(facts::row(facts::PeriodId::archive_copies).to));
}

// UNCLASSIFIED on top of a released copy, above the level word that the cable itself has before its heading.
inline bool released_on_top(const Telegram& t, const ClassificationLine& l) {
  const auto at = static_cast<std::size_t>(&l - t.classifications.data());
  if (at != 0 || l.level != Level::unclassified) return false;
  const ClassificationLine& next = t.classifications[1];  // `l` is not the cable's own line, so there is another
  return next.level == t.classification()->level && next.span.begin < t.classification()->span.begin;
}

// UNCLASSIFIED / RELEASE IN PART: what the copy is.
inline bool is_of_stamp(const ClassificationLine& l) {
  return l.role == ClassRole::record_banner && l.banner.empty();
}

// A word that is no level (CLS002) says nothing to compare.
inline bool says_level(const ClassificationLine& l) {
  return l.level != Level::none && l.word != ClassWord::restricted;
}

// A further statement of the cable's level beside its classification line.
inline bool restates(const Cable& c, const ClassificationLine& l) {
  return is_own(l) && l.role != ClassRole::main && says_level(l) && !is_of_stamp(l) && !released_page_word(c, l) &&
         !released_on_top(c.t, l);
}

struct Votes {
  const ClassificationLine* odd = nullptr;  // the first that differs from the classification line
  unsigned lines = 0;
  bool unanimous = true;  // all agree with each other and none with the classification line
};

inline Votes count(const Cable& c, Level level) {
  Votes v;
  for (const ClassificationLine& l : c.t.classifications) {
    if (!restates(c, l)) continue;
    ++v.lines;
    if (l.level == level || (v.odd && l.level != v.odd->level)) v.unanimous = false;
    if (l.level != level && !v.odd) v.odd = &l;
  }
  return v;
}

// One finding: on the classification line when several others agree against it, else on the first that differs.
inline void check(const Cable& c, Report& report) {
  const ClassificationLine* main = c.t.classification();
  if (!main || !says_level(*main)) return;
  const Votes v = count(c, main->level);
  if (!v.odd) return;
  const bool main_is_odd = v.unanimous && v.lines > 1;
  const ClassificationLine& at = main_is_odd ? *main : *v.odd;
  const ClassificationLine& other = main_is_odd ? *v.odd : *main;
  report.add(at.level_span, {level_word(at.level), level_word(other.level)});
  report.related(other.level_span, main_is_odd ? "another line of this cable" : "classification line");
}

inline constexpr Example flags[] = {
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "«C O N F I D E N T I A L» SECTION 02 OF 02 VALLETTA 000117\n\n2. (C) Text.\n"},
    {"S E C R E T SECTION 01 OF 03 VALLETTA 000117\n\n1. (S) Text.\n\n"
     "S E C R E T SECTION 02 OF 03 VALLETTA 000117\n\n2. (S) Text.\n\n"
     "«UNCLAS» SECTION 03 OF 03 VALLETTA 000117\n\n3. (U) Text.\n"},
    {"«CONFIDENTIAL»\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n"
     "S E C R E T VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"},
    {"CONFIDENTIAL\nPAGE 01  VALLETTA  00117  01 OF 02  141010Z\nR 141010Z FEB 00\nFM AMEMBASSY VALLETTA\n"
     "TO SECSTATE WASHDC 0311\nC O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/14/2010\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (C) Text that goes on\n\n"
     "«SECRET»\nPAGE 02  VALLETTA  00117  01 OF 02  141010Z\nover the page.\n\n2. (C) Text.\n"},
    {"CONFIDENTIAL\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "«UNCLAS» STATE 000123\nE.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n1. TEXT.\nCONFIDENTIAL\n\n"
     "CONFIDENTIAL\nPAGE 02        STATE  000123\n2. TEXT.\nCONFIDENTIAL\nNNNN\n"},
    {"«UNCLASSIFIED»\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nS E C R E T VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"«UNCLASSIFIED»\n\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L "
     "VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLASSIFIED\nRELEASE IN PART\nB6\n\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F "
     "I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. "
     "(C) Text.\n",
     "the stamp of a release"},
    {"UNCLASSIFIED\n\nCONFIDENTIAL\nPAGE 01        ACCRA  03456  191204Z\nO 191200Z JUN 98\nFM AMEMBASSY ACCRA\n"
     "TO SECSTATE WASHDC IMMEDIATE 5678\nC O N F I D E N T I A L ACCRA 003456\n\nE.O. 12958: DECL: 06/18/2008\n"
     "TAGS: PREL, GH\nSUBJECT: A BRIDGE\n\n1. (C) TEXT.\n",
     "what a release put on top"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\n1. (S) Text.\n\nSECRET SECTION 02 OF 02 VALLETTA 000117\n\n"
     "2. (S) Text.\n",
     "spacing does not matter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n"
     "2. (U) Embassy received the following telegram:\n\nS E C R E T OSLO 000333\n\nE.O. 12958: DECL: 02/14/2019\n"
     "TAGS: PREL\nSUBJECT: FISH\n\n1. (S) Text.\n",
     "a quoted or joined cable with another MRN"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "S E C R E T STATE 000123\nE.O. 11652: GDS\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n1. TEXT.\nUNCLASSIFIED\n\n"
     "UNCLASSIFIED\nPAGE 02        STATE  000123\n2. TEXT.\nUNCLASSIFIED\nNNNN\n",
     "page words UNCLASSIFIED of a declassified archive copy"},
    {"LIMITED OFFICIAL USE VALLETTA 0117\nE.O. 11652: N/A\n\nUNCLASSIFIED\nPAGE 02        VALLETTA  00117\n1. "
     "TEXT.\n",
     "LIMITED OFFICIAL USE is no level"},
    {"UNCLASSIFIED//FOR OFFICIAL USE ONLY\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n"
     "TAGS: PREL\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n",
     "a record's banner of the same level"},
    {"UNCLASSIFIED\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nRESTRICTED VALLETTA "
     "000117\n\nSIPDIS\n",
     "a word that is no level is CLS002"},
    {"C O N F I D E N T I A L  VALLETTA 000117\nC O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n",
     "the same line twice"},
    {"UNCLASSIFIED\nPAGE 01        VALLET  00117  021302Z\nACTION EUR-12\nINFO  OCT-01  /013 W\n                  "
     "---------------------     012345\nR 021302Z JAN 81\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F "
     "I D E N T I A L VALLETTA 0117\nE.O. 12065: GDS 01/02/87\nTAGS: EWWT, MT\nSUBJECT: PORT FEES\n1. "
     "TEXT.\nUNCLASSIFIED\nPAGE 02        VALLET  00117  021302Z\n2. TEXT.\n",
     "an archive copy of a later year"},
};

inline constexpr Rule rule{
    .code = "CLS007",
    .name = "conflicting-classification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:section-class-same, M:banner-repeats",
    .summary = "classification lines, section headings or page lines of one cable with different levels",
    .message =
        "this line says {} and another line of the same cable says {}; every section and page repeats the one "
        "classification of the cable, so correct the wrong one",
    .doc = "Each section heading and each page repeats the classification of the whole cable. When two of them "
           "differ, a reader of one part handles it by the wrong level.\n\n"
           "Find out which level is right and write it on every line.\n\n"
           "Quiet for a quoted or joined cable with a message reference of its own (DMG008), and for the word "
           "UNCLASSIFIED that released copies of the 1970s print beside every page.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::conflicting_classification
