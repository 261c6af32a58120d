#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

// Inputs made to be slow, by name: each makes a text of about so many bytes.
namespace cablelint::hostile {

inline const std::string head =
    "VZCZCXRO1075\nOO RUEHC\nDE RUEHVT #0117/01 0451010\nZNR UUUUU ZZH\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
    "TO RUEHC/SECSTATE WASHDC IMMEDIATE 7011\n\nUNCLAS VALLETTA 000117\n\n";
inline const std::string front = "SENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: DUES\n\n";

inline std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

// A piece numbered on: # becomes the number.
inline std::string counted(std::string_view piece, std::size_t size) {
  std::string text;
  for (std::size_t n = 1; text.size() < size; ++n)
    for (const char c : piece) c == '#' ? text += std::to_string(n) : text += c;
  return text;
}

using Make = std::function<std::string(std::size_t)>;

inline Make in_body(std::string_view piece, bool numbered = false) {
  return [piece, numbered](std::size_t n) {
    return head + front + "1. (U) Text.\n\n2. (U) " + (numbered ? counted(piece, n) : repeated(piece, n)) + "\n";
  };
}
inline Make in_front(std::string_view before, std::string_view piece) {
  return [=](std::size_t n) {
    return head + std::string(before) + repeated(piece, n) + "\n\n" + front + "1. (U) Text.\n";
  };
}
inline Make alone(std::string_view piece) {
  return [=](std::size_t n) { return repeated(piece, n); };
}

// One half of this, then one of that: what is found in the second must not be looked for in all of the first.
inline Make in_halves(std::string_view first, std::string_view second) {
  return [=](std::size_t n) {
    return "S E C R E T VALLETTA 000117\n\n" + front + repeated(first, n / 2) + repeated(second, n / 2);
  };
}

inline const std::map<std::string, Make> inputs{
    {"ordinary",
     in_body("Text goes on.\n\n#. (SBU) The board met and the boats\nwere counted (ref A).\n\n", true)},
    {"one line", in_body("word ")},
    {"tiny paragraphs", in_body("\n#. (U) x\n", true)},
    {"tiny paragraphs without a number", in_body("\n(C) x\n")},
    {"one number again and again", in_body("\n3. (U) x\n")},
    {"a number again behind many others", in_halves("1. (U) x\n\n", "2. (U) x\n\n")},
    {"a number again behind headings of sections",
     in_halves("3. (U) x\n\n", "UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n3. (U) x\n\n")},
    {"the line again before each paragraph", in_body("\nUNCLAS VALLETTA 000117\n\n1. (U) x\n")},
    {"text without numbers round page lines",
     in_halves("Text goes on.\nVALLETTA 00000117  002 OF 002\n\n", "Text goes on.\n")},
    {"TAGS lines, then links", in_halves("TAGS: PREL\n", "[PREL](#) ")},
    {"whole cables inside, then page lines of another",
     in_halves("S E C R E T VALLETTA 000118\n\nE.O. 12958: DECL: 1/1/2019\nTAGS: X\nSUBJECT: Y\n\n1. (S) z\n\n",
               "VALLETTA 00000119  002 OF 002\n\n")},
    {"numbers downwards and upwards", in_body("\n#. x\n\n1. y\n", true)},
    {"opening brackets", in_body("(")},
    {"closing brackets", in_body(")")},
    {"brackets opened in words", in_body("(a ")},
    {"brackets closed in words", in_body("a) ")},
    {"half marks", in_body("\n(C x\n")},
    {"marks in mid-line", in_body("(SBU) ")},
    {"damaged marks", in_body("\n#. {C) x\n", true)},
    {"long release lists", in_body("\n#. (S//REL TO USA, GBR, AUS, CAN, NZL) x\n", true)},
    {"one endless release list", in_body("GBR, ")},
    {"empty lines", in_body("\n")},
    {"blanks", in_body(" ")},
    {"tabs and line ends", in_body("\t\n")},
    {"carriage returns", in_body("\r")},
    {"digits", in_body("7")},
    {"digits in lines", in_body("77777777\n")},
    {"numbers with a full stop", in_body("7. ")},
    {"capitals and blanks", in_body("A B ")},
    {"lines of capitals", in_body("A B C\n")},
    {"letter-spaced levels", in_body("C O N F I D E N T I A L ")},
    {"level words in lines", in_body("SECRET\n")},
    {"headings of sections", in_body("\nUNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n")},
    {"whole cables inside",
     in_body("\nS E C R E T VALLETTA 000118\n\nE.O. 12958: DECL: 1/1/2019\nTAGS: X\nSUBJECT: Y\n\n1. (S) z\n\n")},
    {"page lines", in_body("\nVALLETTA 00000117  002 OF 002\n\n")},
    {"page words", in_body("\nPAGE 02 VALLET 00117 141010Z\n\n")},
    {"references in the text", in_body("(ref A) (reftel) ref B) (refs C and D) ")},
    {"references cut by line ends", in_body("(ref\nA) ")},
    {"lists of letters", in_body("\nA. x\n\nB. y\n\n")},
    {"lists inside of lists", in_body("\n(a) (i) (1) x\n")},
    {"bullets", in_body("\n-- (SBU) x\n")},
    {"headings", in_body("\n(SBU) THE PRICE\n\n")},
    {"redactions", in_body("XXXXXXXXXXXX ")},
    {"one redaction", in_body("X")},
    {"bytes that are no UTF-8", in_body("\xb6\xff")},
    {"pilcrows", in_body("\xc2\xb6")},
    {"deceptive letters", in_body("\n#. (\xd0\xa1) x\n", true)},
    {"entities", in_body("&amp;")},
    {"links", in_body("[PREL](#) ")},
    {"control bytes", in_body(std::string_view("\0\x1a", 2))},
    {"end of message", in_body("\nNNNN\n")},
    {"classified by", in_body("\nClassified By: X Y, reason 1.4 (b) and (d).\n")},
    {"E.O. lines", in_body("\nE.O. 12958: DECL: 01/01/2019\n")},
    {"captions", in_front("", "SIPDIS\n")},
    {"unknown captions", in_front("", "QUXDIS\n")},
    {"passing lines", in_front("", "STATE FOR EUR/WE AND EB/TRA\n")},
    {"tags", in_front("TAGS: ", "PREL, ")},
    {"glued tags", in_front("TAGS: ", "PREL")},
    {"tags of no list", in_front("TAGS: ", "QQQQ ")},
    {"references", in_front("REF: ", "A. VALLETTA 112\n     ")},
    {"references in one line", in_front("REF: ", "VALLETTA 112, ")},
    {"subject lines", in_front("SUBJECT: ", "HARBOR DUES\n")},
    {"reason letters", in_front("Classified By: X. Reason: 1.4 ", "(b) and ")},
    {"exemptions", in_front("E.O. 12958: DECL: ", "25X1, ")},
    {"addressees",
     [](std::size_t n) {
       return head.substr(0, head.size() - 26) + repeated("RUEHRO/AMEMBASSY ROME 0102\n", n) + "\n" +
              head.substr(head.size() - 26) + front;
     }},
    {"indicators",
     [](std::size_t n) { return "VZCZCXRO1075\nOO " + repeated("RUEHC ", n) + "\n" + head.substr(22) + front; }},
    {"transmission headers", alone("VZCZCXRO1075\n")},
    {"two cables by turns",
     [](std::size_t n) {
       std::string t;
       while (t.size() < n)
         (t += head + front + "1. x\nNNNN\n") += "VZCZCXRO2\nOO RUEHC\nUNCLAS ROME 000118\n" + front;
       return t;
     }},
    {"classification lines", alone("UNCLAS VALLETTA 000117\n")},
    {"level words", alone("SECRET ")},
    {"distributions", alone("ACTION EUR-12 INFO OCT-01 /020 R\n")},
    {"zeros", alone(std::string_view("\0", 1))},
};

}  // namespace cablelint::hostile
