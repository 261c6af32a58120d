#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/security_signal.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::security_signal_mismatch {

constexpr Level level_of_letter(std::string_view letters) {
  if (letters == "TS") return Level::top_secret;
  if (letters == "S") return Level::secret;
  if (letters == "C") return Level::confidential;
  return letters == "R" ? Level::restricted : Level::unclassified;
}

// UUUUU is right for UNCLAS and also found over UNCLAS E F T O; EEEEE is for E F T O and official use only.
inline bool fits(const Cable& c, const facts::SecurityLetterRow& row) {
  if (c.level != level_of_letter(row.level)) return false;
  return !row.efto || !c.t.classification()->efto.empty() || c.limited_official_use;
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  const auto* row = security_letter(t.security.letter);
  if (!row || c.level == Level::none || signal_fault(t) != SignalFault::none || fits(c, *row)) return;
  if (c.joined || heading_of_another_cable(t)) return;
  if (t.classification()->word == ClassWord::restricted) return;  // no word of a United States line: CLS002
  const Span word = t.classification()->level_span;
  report.add(t.security.letters, {t.security.letters, level_word(c.level)}).related(word, "classification line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR «UUUUU» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY «CCCCC» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n\n"
     "UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nSENSITIVE\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY «CCCCC»\nR 141010Z FEB 09\n\nS E C R E T VALLETTA 000117\n"},
    {"RR RUEHC\r\nDE RUEHVT #0117 0451015\r\nZNY «EEEEE» ZZH\r\nUNCLAS VALLETTA 000117\r\n"},
    {"ZNY «SSSSS» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nT O P  S E C R E T VALLETTA "
     "0117\n"},
    {"ZNY «TTTTT» ZZH\nUNCLAS E F T O VALLETTA 000117\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY «RRRRR» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\nTO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"ZNR UUUUU ZZH\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"},
    {"ZNY CCCCC ZZH\nC O N F I D E N T I A L VALLETTA 000117\n"},
    {"ZNY SSSSS ZZH\nS E C R E T SECTION 01 OF 02 VALLETTA 000117\n"},
    {"ZNY EEEEE ZZH\nUNCLAS E F T O SECTION 01 OF 02 VALLETTA 000021\n"},
    {"ZNR UUUUU ZZH\nUNCLAS E F T O VALLETTA 000021\n", "U over UNCLAS EFTO"},
    {"ZNR UUUUU ZZH\nLIMITED OFFICIAL USE VALLETTA 0021\n"},
    {"ZNY SSSAA ZZH\nS E C R E T VALLETTA 000117\n", "a release code"},
    {"ZNR UUUUU ZZH\nRESTRICTED VALLETTA 000117\n\nSENSITIVE\n", "the classification word is at fault: CLS002"},
    {"ZNR CCCCC ZZH\nUNCLAS VALLETTA 000117\n", "wrong by itself: HDR012"},
    {"ZNY CCCC ZZH\nUNCLAS VALLETTA 000117\n", "wrong by itself: HDR012"},
    {"ZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n", "no classification line"},
    {"RR RUEHC\nDE RUEHNY #0412 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n"
     "S E C R E T VALLETTA 000117\n",
     "the heading of another cable: HDR025"},
    {"ZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\nUNCLAS VALLETTA 000333\n\n"
     "E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: FISH\n\n1. (U) Text.\n",
     "joined cables: DMG008"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY EEEEE ZZH\nR 141010Z FEB 78\nFM AMEMBASSY VALLETTA\nTO "
     "RUEHC/SECSTATE WASHDC 0311\nBT\nLIMITED OFFICIAL USE VALLETTA 0117\n\nE.O. 11652: N/A\n",
     "EEEEE is for official use only"},
};

inline constexpr Rule rule{
    .code = "HDR013",
    .name = "security-signal-mismatch",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl4-matches-text",
    .summary = "the security letters do not fit the classification line",
    .message =
        "the security signal says {} but the classification line says {}; circuits were chosen by the signal, so "
        "find out which is right and correct the other",
    .doc = "The letters of format line 4 are the first letter of the classification: U, E for E F T O, C, S or T. "
           "Relays "
           "choose circuits by them and readers handle the text by the classification line; when they differ, the "
           "message may have gone over a circuit that must not carry it.\n\n"
           "Find out which is right and correct the other.\n\n"
           "UUUUU over UNCLAS E F T O is accepted. Quiet when the signal is wrong by itself (HDR012), when two "
           "cables "
           "are joined (DMG008), and when post and serial show that the heading is another cable's (HDR025).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::security_signal},
};

}  // namespace cablelint::rules::security_signal_mismatch
