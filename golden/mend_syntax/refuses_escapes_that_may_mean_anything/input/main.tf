locals {
  title = "a\qb"
  path  = "C:\data"
}
