exports.pay = async () => {};
