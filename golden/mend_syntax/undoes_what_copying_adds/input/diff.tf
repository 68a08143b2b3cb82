--- a/diff.tf
+++ b/diff.tf
@@ -1,4 +1,8 @@
 resource "aws_vpc" "main" {
-  cidr_block = "10.0.0.0/24"
+  cidr_block = "10.0.0.0/16"
 }
+
+resource "aws_subnet" "a" {
+  vpc_id     = aws_vpc.main.id
+  cidr_block = "10.0.1.0/24"
+}
