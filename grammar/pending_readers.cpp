// Stand-ins until heading.cpp, tags.cpp and references.cpp are in; delete this file with them.
#include "grammar/readers.hpp"
namespace cablelint::grammar {
void read_transmission_id(std::string_view, Span l, TransmissionId& o) { o.span = l; }
void read_routing(std::string_view, Span l, Telegram& o) { o.routing_span = l; }
void read_de(std::string_view, Span l, DeLine& o) { o.span = l; }
void read_security(std::string_view, Span l, SecuritySignal& o) { o.span = l; }
bool read_dtg(std::string_view t, Span l, Dtg& o) { if (l.size() < 14 || t[l.begin + 1] != ' ' || t[l.begin+8]!='Z') return false; o.span = l; o.date = {2009, 12, 19}; return true; }
void read_addressee(std::string_view, Span l, Role r, Addressee& o) { o.span = o.name = l; o.role = r; }
void read_tags(std::string_view, Span, Telegram&) {}
void read_references(std::string_view, Span, Telegram&) {}
}
