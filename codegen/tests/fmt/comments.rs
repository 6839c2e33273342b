//! Comments stay with what they speak of.

use crate::support::check;

#[test]
fn before_and_behind_entries() {
    check(
        "\
# the file

# about the title
title: 订单 # short
# about the method
method: order.list  # long

# before request
request: # all of them
  # first
  a: { type: i64 } # a
     # second

  b: i32     # b
  # end of request
# before errors
errors:
  # one
  - { code: 1 } # 1
  # two
  -   # odd
    code: 2 # 2
    # end of two
  # end of errors
# end of file
",
        "\
# the file

# about the title
# about the method
method: order.list  # long
title: 订单  # short

# before request
request:  # all of them
  # first
  a: { type: i64 }  # a
  # second

  b: i32  # b
  # end of request
# before errors
errors:
  # one
  - { code: 1 }  # 1
  # two
  # odd
  - code: 2  # 2
    # end of two
  # end of errors
# end of file
",
    );
}

#[test]
fn the_top_of_a_file_stays_there() {
    check(
        "# Orders.\nenums:\n  A: { type: i32 }\n# Types.\ntypes:\n  B: [i64]\n",
        "# Orders.\n# Types.\ntypes:\n  B: [i64]\nenums:\n  A: { type: i32 }\n",
    );
}

#[test]
fn in_brackets() {
    check(
        "\
request: { # open
  a: i32, # a
  # before b
  b: # key
    i64
  # end
  } # close
",
        "\
request: {  # open
    a: i32,  # a
    # before b
    b: i64,  # key
    # end
  }  # close
",
    );
    check("response: [ # c\n ]\n", "response: [  # c\n  ]\n");
    check(
        "response: { a: { b: 1 # deep\n } }\n",
        "response: {\n    a: {\n      b: 1,  # deep\n    },\n  }\n",
    );
    check("response: { c # x\n }\n", "response: {\n    c: null,  # x\n  }\n");
    check("response:\n  [a, b] # x\n", "response: [a, b]  # x\n");
}

#[test]
fn between_a_key_and_its_value() {
    check("title: # a\n  订单 # b\n", "# a\ntitle: 订单  # b\n");
    check("title: # a\n  # b\n  订单\n", "# b\ntitle: 订单  # a\n");
    check("title:\n  # a\n\n  # b\n  { a: 1 }\n", "# a\n\n# b\ntitle: { a: 1 }\n");
    check("request: # a\n  # b\n\n  # c\n  x: i32\n", "request:  # a\n  # b\n\n  # c\n  x: i32\n");
    check("note: | # a\n  b # c\n  # d\n# e\n", "note: |  # a\n  b # c\n  # d\n# e\n");
    check("a:  # nothing\n# b\nb: # c\n\n  # d\n", "a:  # nothing\n# b\nb:  # c\n\n# d\n");
}

#[test]
fn in_lists() {
    check(
        "response:\n- # a\n  - # b\n    c: # d\n      { e: 1 }\n- | # f\n  g\n# h\n",
        "response:\n  # a\n  # b\n  # d\n  - - c: { e: 1 }\n  # f\n  - |\n    g\n# h\n",
    );
    check(
        "errors:\n  - label: l\n    # code\n    code: 1\n",
        "errors:\n  # code\n  - code: 1\n    label: l\n",
    );
    check("a:\n- b\n# c\nd: 1\n", "a:\n  - b\n# c\nd: 1\n");
}

#[test]
fn what_only_looks_like_a_comment() {
    let text = "\
title: \"a # b\"
doc: https://a.b/c#d
note: |
  # e
request: { a: { type: i64, note: 'it''s # \"f\"' } }  # g
";
    check(text, &text.replace("'it''s # \"f\"'", "\"it's # \\\"f\\\"\""));
}
