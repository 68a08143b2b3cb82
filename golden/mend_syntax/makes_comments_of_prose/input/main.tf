```hcl
# The network of the shop.
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
```

---

**Subnets** come next:
Note: each zone gets one, which doesn't cost anything.
- public
1. private
<!-- generated -->

resource "aws_subnet" "a" {
  vpc_id = aws_vpc.main.id
}
