#pragma once

#include "rules/cable.hpp"
#include "rules/reading/post_names.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::routing_indicator_mismatch {

inline void check(const Cable& c, Report& report) {
  for (const Addressee& a : c.t.addressees)
    if (ownership(c.view(a.indicator), c.view(a.name)) == Ownership::differs)
      report.add(a.indicator, {a.indicator, post_names::row_of(c.view(a.indicator))->name});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 0311\nINFO «RUEHRO»/AMEMBASSY OSLO "
     "0102\n\n"
     "UNCLAS VALLETTA 000117\n"},
    {"FM AMEMBASSY VALLETTA\nTO «RUEHNY»/SECSTATE WASHDC PRIORITY 0311\n"},
    {"\n\nVZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nINFO RUEHNO/USMISSION USNATO 2925\n«RUEHNE»/AMEMBASSY KABUL 1622\n"},
};
inline constexpr Example accepts[] = {
    {"FM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 7011\nINFO RUEHBJ/AMEMBASSY BEIJING 1622\n"
     "RUCNDT/USMISSION USUN NEW YORK 2630\nRUEHNO/USMISSION USNATO 2925\nRUEHME/AMEMBASSY MEXICO CITY 0001\n"
     "RUEHKV/AMEMBASSY KIEV 0002\nRUEHIN/AIT TAIPEI\nRUEHZP/AMEMBASSY PANAMA\n"},
    {"FM AMEMBASSY VALLETTA\nTO RUEHC/USAID WASHDC\nRUEHBS/USEU BRUSSELS\nRUEHRO/USMISSION UN ROME\n",
     "the post is not in the table, or shares its town with another office"},
    {"FM AMEMBASSY VALLETTA\nTO RUEHNH/AMEMBASSY NORDHAVN\n", "the post is not in the table"},
    {"FM AMEMBASSY VALLETTA\nTO RUEHXX/AMEMBASSY OSLO\n", "the indicator is not in the table"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nINFO RUEAIIA/CIA WASHDC\nRUEKJCS/SECDEF WASHDC\n"
     "RUEKJCS/JOINT STAFF WASHDC\nRHMFIUU/CDR USCENTCOM MACDILL AFB FL\nRUCNCIS/CIS COLLECTIVE 2259\n",
     "networks other than the Department's"},
};

inline constexpr Rule rule{
    .code = "HDR006",
    .name = "routing-indicator-mismatch",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ri-known",
    .summary = "a routing indicator of another post than the address beside it",
    .message = "{} is the routing indicator of {}, not of the address beside it; correct one of the two",
    .doc = "The indicator routes the message, the plain-language address tells the reader where it went. When "
           "they name "
           "two posts, one of them did not get it.\n\nLook up the indicator of the post that is meant.\n\n"
           "The table is that of 2010. Quiet when the indicator or the post is not in it, for networks other than "
           "the Department's, for former names (KIEV) and for other offices in the same town.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::routing_indicator_mismatch
