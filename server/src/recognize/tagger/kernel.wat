;; The sums of the tagger's network, four units at a time. What they are is told in network.ts; where things lie, in its Layout.
;; After a change: npm run generate.
(module
  (import "n" "memory" (memory 1))
  ;; numbers a word is told by
  (import "n" "width" (global $width i32))
  ;; bytes of the units of one view, a multiple of 16
  (import "n" "row" (global $row i32))
  (import "n" "fade" (global $fade f32))
  ;; addresses
  (import "n" "views" (global $views i32))
  (import "n" "bias" (global $bias i32))
  (import "n" "labels" (global $labels i32))
  (import "n" "whole" (global $whole i32))
  (import "n" "right" (global $right i32))
  (import "n" "words" (global $words i32))
  (import "n" "before" (global $before i32))
  (import "n" "behind" (global $behind i32))
  (import "n" "left" (global $left i32))
  (import "n" "scores" (global $scores i32))
  ;; the views, by number
  (import "n" "runLeft" (global $runLeft i32))
  (import "n" "runRight" (global $runRight i32))
  (import "n" "allLeft" (global $allLeft i32))
  (import "n" "allRight" (global $allRight i32))
  (import "n" "sentence" (global $sentence i32))
  ;; where in a word its numbers and its views begin; its first four bytes tell which views are written
  (import "n" "told" (global $told i32))
  (import "n" "said" (global $said i32))

  ;; where a word's view is, which is written when it is asked for the first time
  (func $view (param $word i32) (param $view i32) (result i32)
    (if (i32.eqz (i32.and (i32.load (local.get $word)) (i32.shl (i32.const 1) (local.get $view))))
      (then (call $look (local.get $word) (local.get $view))))
    (i32.add (i32.add (local.get $word) (global.get $said)) (i32.mul (local.get $view) (global.get $row))))

  ;; a view: the word's numbers times the view's matrix
  (func $look (param $word i32) (param $view i32)
    (local $u i32) (local $m i32) (local $t i32) (local $end i32) (local $out i32) (local $from i32) (local $sum v128)
    (i32.store (local.get $word) (i32.or (i32.load (local.get $word)) (i32.shl (i32.const 1) (local.get $view))))
    (local.set $out (i32.add (i32.add (local.get $word) (global.get $said)) (i32.mul (local.get $view) (global.get $row))))
    (local.set $from (i32.add (global.get $views) (i32.mul (i32.mul (local.get $view) (global.get $width)) (global.get $row))))
    (local.set $end (i32.add (i32.add (local.get $word) (global.get $told)) (i32.shl (global.get $width) (i32.const 2))))
    (loop $units
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $m (i32.add (local.get $from) (local.get $u)))
      (local.set $t (i32.add (local.get $word) (global.get $told)))
      (loop $numbers
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load32_splat (local.get $t)) (v128.load (local.get $m)))))
        (local.set $m (i32.add (local.get $m) (global.get $row)))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br_if $numbers (i32.lt_u (local.get $t) (local.get $end))))
      (v128.store (i32.add (local.get $out) (local.get $u)) (local.get $sum))
      (local.set $u (i32.add (local.get $u) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $u) (global.get $row)))))

  ;; to = from × factor + more, for the units of one view
  (func $fold (param $to i32) (param $from i32) (param $factor f32) (param $more i32)
    (local $u i32)
    (loop $units
      (v128.store (i32.add (local.get $to) (local.get $u))
        (f32x4.add
          (f32x4.mul (v128.load (i32.add (local.get $from) (local.get $u))) (f32x4.splat (local.get $factor)))
          (v128.load (i32.add (local.get $more) (local.get $u)))))
      (local.set $u (i32.add (local.get $u) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $u) (global.get $row)))))

  (func $wordAt (param $i i32) (result i32)
    (i32.load (i32.add (global.get $words) (i32.shl (local.get $i) (i32.const 2)))))

  (func $at (param $address i32) (param $u i32) (result v128)
    (v128.load (i32.add (local.get $address) (local.get $u))))

  ;; scores of a sentence's tokens, twelve numbers a token; three words beyond either edge are there, too
  (func (export "score") (param $n i32)
    (local $i i32) (local $u i32) (local $leftAt i32) (local $hidden v128) (local $label i32) (local $out i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $g i32) (local $h i32) (local $k i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $one v128)
    (memory.fill (global.get $whole) (i32.const 0) (global.get $row))
    (memory.fill (global.get $right) (i32.const 0) (global.get $row))
    (memory.fill (global.get $left) (i32.const 0) (global.get $row))
    ;; the sentence as a whole, and what precedes each token
    (loop $tokens
      (call $fold (global.get $whole) (global.get $whole) (f32.const 1) (call $view (call $wordAt (local.get $i)) (global.get $sentence)))
      (if (local.get $i) (then
        (local.set $leftAt (i32.add (global.get $left) (i32.mul (local.get $i) (global.get $row))))
        (call $fold (local.get $leftAt) (i32.sub (local.get $leftAt) (global.get $row)) (global.get $fade)
          (call $view (call $wordAt (i32.sub (local.get $i) (i32.const 1))) (global.get $allLeft)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $tokens (i32.lt_s (local.get $i) (local.get $n))))
    (call $fold (global.get $whole) (global.get $whole) (f32.div (f32.const 1) (f32.convert_i32_s (local.get $n))) (global.get $bias))
    (local.set $i (i32.sub (local.get $n) (i32.const 1)))
    (loop $tokens
      (if (i32.lt_s (local.get $i) (i32.sub (local.get $n) (i32.const 1))) (then
        (call $fold (global.get $right) (global.get $right) (global.get $fade) (call $view (call $wordAt (i32.add (local.get $i) (i32.const 1))) (global.get $allRight)))))
      (local.set $leftAt (i32.add (global.get $left) (i32.mul (local.get $i) (global.get $row))))
      (local.set $a (call $view (call $wordAt (i32.sub (local.get $i) (i32.const 3))) (i32.const 0)))
      (local.set $b (call $view (call $wordAt (i32.sub (local.get $i) (i32.const 2))) (i32.const 1)))
      (local.set $c (call $view (call $wordAt (i32.sub (local.get $i) (i32.const 1))) (i32.const 2)))
      (local.set $d (call $view (call $wordAt (local.get $i)) (i32.const 3)))
      (local.set $e (call $view (call $wordAt (i32.add (local.get $i) (i32.const 1))) (i32.const 4)))
      (local.set $f (call $view (call $wordAt (i32.add (local.get $i) (i32.const 2))) (i32.const 5)))
      (local.set $g (call $view (call $wordAt (i32.add (local.get $i) (i32.const 3))) (i32.const 6)))
      (local.set $h (call $view (i32.load (i32.add (global.get $before) (i32.shl (local.get $i) (i32.const 2)))) (global.get $runLeft)))
      (local.set $k (call $view (i32.load (i32.add (global.get $behind) (i32.shl (local.get $i) (i32.const 2)))) (global.get $runRight)))
      (local.set $s0 (v128.const f32x4 0 0 0 0))
      (local.set $s1 (v128.const f32x4 0 0 0 0))
      (local.set $s2 (v128.const f32x4 0 0 0 0))
      (local.set $label (global.get $labels))
      (local.set $u (i32.const 0))
      (loop $units
        (local.set $hidden (f32x4.max (v128.const f32x4 0 0 0 0)
          (f32x4.add
            (f32x4.add
              (f32x4.add
                (f32x4.add (call $at (global.get $whole) (local.get $u)) (call $at (local.get $leftAt) (local.get $u)))
                (f32x4.add (call $at (global.get $right) (local.get $u)) (call $at (local.get $a) (local.get $u))))
              (f32x4.add
                (f32x4.add (call $at (local.get $b) (local.get $u)) (call $at (local.get $c) (local.get $u)))
                (f32x4.add (call $at (local.get $d) (local.get $u)) (call $at (local.get $e) (local.get $u)))))
            (f32x4.add
              (f32x4.add (call $at (local.get $f) (local.get $u)) (call $at (local.get $g) (local.get $u)))
              (f32x4.add (call $at (local.get $h) (local.get $u)) (call $at (local.get $k) (local.get $u)))))))
        ;; each of the four units times its twelve labels
        (local.set $one (f32x4.splat (f32x4.extract_lane 0 (local.get $hidden))))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $one) (v128.load (local.get $label)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $one) (v128.load offset=16 (local.get $label)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $one) (v128.load offset=32 (local.get $label)))))
        (local.set $one (f32x4.splat (f32x4.extract_lane 1 (local.get $hidden))))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $one) (v128.load offset=48 (local.get $label)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $one) (v128.load offset=64 (local.get $label)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $one) (v128.load offset=80 (local.get $label)))))
        (local.set $one (f32x4.splat (f32x4.extract_lane 2 (local.get $hidden))))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $one) (v128.load offset=96 (local.get $label)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $one) (v128.load offset=112 (local.get $label)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $one) (v128.load offset=128 (local.get $label)))))
        (local.set $one (f32x4.splat (f32x4.extract_lane 3 (local.get $hidden))))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $one) (v128.load offset=144 (local.get $label)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $one) (v128.load offset=160 (local.get $label)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $one) (v128.load offset=176 (local.get $label)))))
        (local.set $label (i32.add (local.get $label) (i32.const 192)))
        (local.set $u (i32.add (local.get $u) (i32.const 16)))
        (br_if $units (i32.lt_u (local.get $u) (global.get $row))))
      (local.set $out (i32.add (global.get $scores) (i32.mul (local.get $i) (i32.const 48))))
      (v128.store (local.get $out) (local.get $s0))
      (v128.store offset=16 (local.get $out) (local.get $s1))
      (v128.store offset=32 (local.get $out) (local.get $s2))
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (br_if $tokens (i32.ge_s (local.get $i) (i32.const 0))))))
