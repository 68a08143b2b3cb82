resource "random_pet" "name" {
  provider = random.first
}
