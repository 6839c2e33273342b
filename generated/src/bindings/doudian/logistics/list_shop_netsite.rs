// @generated from doudian/logistics/logistics.listShopNetsite.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询商家订购网点 — `logistics.listShopNetsite`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsListShopNetsiteRequest;
///
/// let request = DoudianLogisticsListShopNetsiteRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsListShopNetsiteRequest {
    /// 物流服务商编码
    pub logistics_code: String,
}

impl DoudianLogisticsListShopNetsiteRequest {
    /// With the parameters that are required.
    pub fn new(logistics_code: impl Into<String>) -> Self {
        Self {
            logistics_code: logistics_code.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsListShopNetsiteRequest`].
pub type DoudianLogisticsListShopNetsiteResponse = rt::DoudianResponse<
    DoudianLogisticsListShopNetsiteData,
>;

impl rt::DoudianRequest for DoudianLogisticsListShopNetsiteRequest {
    type Data = DoudianLogisticsListShopNetsiteData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.listShopNetsite",
        path: "/logistics/listShopNetsite",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsListShopNetsiteRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsListShopNetsiteRequest",
            &[rt::Field("logistics_code", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
    }
}

rt::impl_record!(DoudianLogisticsListShopNetsiteRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsListShopNetsiteRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsListShopNetsiteRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsListShopNetsiteRequest, Self::blank());

/// Part of the answer to `logistics.listShopNetsite`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsListShopNetsiteData {
    /// 商家已开通的网点列表信息
    pub netsites: Vec<DoudianLogisticsListShopNetsiteNetsite>,
    /// 快递公司编码
    pub logistics_code: String,
    /// 物流服务商业务类型
    ///
    /// Codes:
    ///
    /// - `1` 直营
    /// - `2` 加盟
    /// - `3` 落地配
    /// - `4` 直营带网点
    pub company_type: i32,
}

impl rt::Encode for DoudianLogisticsListShopNetsiteData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsListShopNetsiteData",
            &[
                rt::Field("netsites", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("company_type", rt::REQUIRED, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_type);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 0, &self.netsites);
    }
}

impl rt::Decode for DoudianLogisticsListShopNetsiteData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.netsites, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.company_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsListShopNetsiteData);

rt::impl_serde!(DoudianLogisticsListShopNetsiteData, Self::default());

/// Part of the answer to `logistics.listShopNetsite`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsListShopNetsiteNetsite {
    /// 网点编码
    pub netsite_code: String,
    /// 网点名称
    pub netsite_name: String,
    /// 电子面单余额数量
    pub amount: String,
    /// 寄件人地址
    pub sender_address: Vec<DoudianLogisticsListShopNetsiteSenderAddress>,
    /// 已取单号数量
    ///
    /// -1 where there is no such count.
    pub allocated_quantity: i64,
    /// 已取消单号数量
    ///
    /// -1 where there is no such count.
    pub cancelled_quantity: i64,
    /// 已回收单号数量
    ///
    /// -1 where there is no such count.
    pub recycled_quantity: i64,
    /// 快递公司编码
    pub company: String,
    /// 物流服务商业务类型
    ///
    /// Codes:
    ///
    /// - `1` 直营
    /// - `2` 加盟
    /// - `3` 落地配
    /// - `4` 直营带网点
    pub company_type: i32,
}

impl rt::Encode for DoudianLogisticsListShopNetsiteNetsite {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsListShopNetsiteNetsite",
            &[
                rt::Field("netsite_code", rt::REQUIRED, &[]),
                rt::Field("netsite_name", rt::REQUIRED, &[]),
                rt::Field("amount", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("sender_address", 0, &[]),
                rt::Field("allocated_quantity", rt::REQUIRED, &[]),
                rt::Field("cancelled_quantity", rt::REQUIRED, &[]),
                rt::Field("recycled_quantity", rt::REQUIRED, &[]),
                rt::Field("company", rt::REQUIRED, &[]),
                rt::Field("company_type", rt::REQUIRED, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.allocated_quantity);
        rt::put(w, 2, &self.amount);
        rt::put(w, 5, &self.cancelled_quantity);
        rt::put(w, 7, &self.company);
        rt::put(w, 8, &self.company_type);
        rt::put(w, 0, &self.netsite_code);
        rt::put(w, 1, &self.netsite_name);
        rt::put(w, 6, &self.recycled_quantity);
        rt::put(w, 3, &self.sender_address);
    }
}

impl rt::Decode for DoudianLogisticsListShopNetsiteNetsite {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.netsite_code, r),
            1 => rt::get(&mut self.netsite_name, r),
            2 => rt::get(&mut self.amount, r),
            3 => rt::get(&mut self.sender_address, r),
            4 => rt::get(&mut self.allocated_quantity, r),
            5 => rt::get(&mut self.cancelled_quantity, r),
            6 => rt::get(&mut self.recycled_quantity, r),
            7 => rt::get(&mut self.company, r),
            8 => rt::get(&mut self.company_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsListShopNetsiteNetsite);

rt::impl_serde!(DoudianLogisticsListShopNetsiteNetsite, Self::default());

/// Part of the answer to `logistics.listShopNetsite`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsListShopNetsiteSenderAddress {
    /// 省名称
    pub province_name: String,
    /// 市名称
    pub city_name: String,
    /// 区
    pub district_name: String,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 剩余详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: String,
}

impl rt::Encode for DoudianLogisticsListShopNetsiteSenderAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsListShopNetsiteSenderAddress",
            &[
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city_name);
        rt::put(w, 4, &self.detail_address);
        rt::put(w, 2, &self.district_name);
        rt::put(w, 0, &self.province_name);
        rt::put(w, 3, &self.street_name);
    }
}

impl rt::Decode for DoudianLogisticsListShopNetsiteSenderAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_name, r),
            1 => rt::get(&mut self.city_name, r),
            2 => rt::get(&mut self.district_name, r),
            3 => rt::get(&mut self.street_name, r),
            4 => rt::get(&mut self.detail_address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsListShopNetsiteSenderAddress);

rt::impl_serde!(DoudianLogisticsListShopNetsiteSenderAddress, Self::default());
